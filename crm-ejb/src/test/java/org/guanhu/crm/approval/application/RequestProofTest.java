package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.ChainReport.ChainProblem;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
@Tag("AU-04")
@Tag("CW-13")
class RequestProofTest {

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private ChangeRequestNumber open;
    private ChangeRequestNumber rejected;
    private ChangeRequestNumber applied;

    @BeforeEach
    void leave_one_request_open_reject_one_and_approve_one() {
        bank = new Bank(kind);
        CustomerNumber customer = bank.customer("0101");
        applied = proposed(customer, CustomerField.MOBILE, "13900139000");
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(applied, null)));
        rejected = proposed(customer, CustomerField.EMAIL, "new@example.com");
        bank.does(SUPERVISOR, core -> core.approval.reject(core.order(rejected, "No proof")));
        open = proposed(customer, CustomerField.EMAIL, "other@example.com");
        var withdrawn = proposed(customer, CustomerField.EMPLOYER, "Paper mill");
        bank.does(TELLER, core -> core.approval.withdraw(withdrawn));
    }

    private ChangeRequestNumber proposed(CustomerNumber who, CustomerField field, String value) {
        return bank.as(TELLER, core -> core.propose(who, Map.of(field, value)));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private List<ChainProblem> problems() {
        return bank.as(SUPERVISOR, Core::verified).problems();
    }

    private static ChainProblem about(ChangeRequestNumber request, String what, long place) {
        return new ChainProblem("ledger.problem.request", "request:" + request + " " + what, place);
    }

    @Test
    void requests_are_what_the_ledger_says_of_them() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    maker = 'teller2'                         | maker
                    maker_person = 'P-other'                  | maker
                    made_at = made_at + interval '1' second   | madeAt
                    branch_code = '0102'                      | branch
                    subject = '1000000099'                    | subject
                    manager = 'somebody'                      | manager
                    channel = 'PHONE'                         | channel
                    trigger_class = 'REGULATOR'               | trigger
                    """)
    void an_open_request_edited_behind_the_applications_back_is_found(String edit, String what)
            throws SQLException {
        tamper("update change_request set " + edit, open);

        assertThat(problems()).contains(about(open, what, 1));
    }

    @Test
    void another_payload_put_into_an_open_request_is_found() throws SQLException {
        tamper("update change_request set payload = %s".formatted(payloadOf(rejected)), open);

        assertThat(problems()).containsExactly(about(open, "payload", 1));
    }

    private static String payloadOf(ChangeRequestNumber other) {
        return "(select x.payload from change_request x where x.number = '" + other + "')";
    }

    @Test
    void a_rejection_turned_into_an_open_request_is_found() throws SQLException {
        tamper("update change_request set status = 'SUBMITTED', closed_at = null", rejected);

        assertThat(problems()).contains(about(rejected, "status", 1));
    }

    @Test
    void a_rejection_turned_into_a_withdrawal_is_found() throws SQLException {
        tamper("update change_request set status = 'WITHDRAWN'", rejected);

        assertThat(problems())
                .contains(about(rejected, "status", 2), about(rejected, "decision", 2));
    }

    @Test
    void another_checker_is_found() throws SQLException {
        bank.database()
                .tamper(
                        "update change_decision set checker = 'teller', checker_person = 'P-9'"
                                + " where request_id = (select id from change_request where number = '"
                                + applied
                                + "')");

        assertThat(problems()).containsExactly(about(applied, "checker", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maker = 'nobody', maker_person = 'P-other'",
                "branch_code = '0101', made_at = made_at + interval '1' second",
                "manager = 'somebody'"
            })
    void what_was_put_into_the_database_is_not_approved(String edit) throws SQLException {
        tamper("update change_request set " + edit, open);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        SUPERVISOR,
                                        core -> core.approval.approve(core.order(open, null))))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo("approval.notAsSubmitted"));
    }

    @Test
    void a_request_that_is_gone_is_found() throws SQLException {
        var ofIt = "(select id from change_request where number = '" + open + "')";
        bank.database().tamper("delete from change_item where request_id = " + ofIt);
        tamper("delete from change_request", open);

        assertThat(problems()).containsExactly(about(open, "record", 1));
    }

    private void tamper(String statement, ChangeRequestNumber request) throws SQLException {
        bank.database().tamper(statement + " where number = '" + request + "'");
    }
}
