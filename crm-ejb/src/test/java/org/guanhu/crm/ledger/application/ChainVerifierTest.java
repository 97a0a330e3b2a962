package org.guanhu.crm.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("AU-01")
class ChainVerifierTest {

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void change_a_customer() {
        bank = new Bank(kind);
        customer = bank.customer("0101");
        var number =
                bank.as(
                        TELLER,
                        core ->
                                core.propose(
                                        customer, Map.of(CustomerField.MOBILE, "13900139000")));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(number, null)));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private ChainReport verified() {
        return bank.as(SUPERVISOR, core -> core.verified());
    }

    private String chain() {
        return "stream = 'customer:" + customer.value() + "'";
    }

    @Test
    void finds_nothing_wrong_with_what_was_written() {
        var report = verified();

        assertThat(report.isSound()).isTrue();
        assertThat(report.entries()).isEqualTo(6);
        assertThat(report.chains()).isEqualTo(3);
    }

    @Test
    void finds_a_changed_column() throws SQLException {
        bank.database().tamper("update ledger_entry set actor = 'nobody' where " + chain());

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::code)
                .contains("ledger.problem.altered");
    }

    @Test
    void finds_changed_bytes() throws SQLException {
        bank.database()
                .tamper(
                        "update ledger_entry set body = (select b.body from ledger_entry b"
                                + " where b.kind = 'request.submitted') where stream_sequence = 2 and "
                                + chain());

        assertThat(verified().problems())
                .contains(
                        new ChainReport.ChainProblem(
                                "ledger.problem.altered", "customer:" + customer.value(), 2));
    }

    @Test
    void finds_a_record_that_is_not_at_the_end_of_its_chain() throws SQLException {
        bank.database().tamper("update customer set version = 1");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::code)
                .contains("ledger.problem.record");
    }

    @Test
    void says_whether_all_was_read_and_listed() throws SQLException {
        assertThat(verified().complete()).isTrue();
        for (int i = 0; i < 98; i++) {
            bank.customer("0101");
        }
        bank.database()
                .tamper("update ledger_entry set actor = 'nobody' where kind = 'customer.opened'");

        var few = verified();
        bank.database().tamper("update ledger_entry set actor = 'nobody'");
        var many = verified();

        assertThat(few.complete()).isTrue();
        assertThat(few.problems()).hasSize(99);
        assertThat(many.complete()).isFalse();
        assertThat(many.problems()).hasSize(100);
        assertThat(many.isSound()).isFalse();
    }

    @Test
    void counts_records_beside_their_chain_among_what_is_listed() throws SQLException {
        for (int i = 0; i < 100; i++) {
            bank.customer("0101");
        }
        bank.database().tamper("update customer set version = 7");

        var report = verified();

        assertThat(report.complete()).isFalse();
        assertThat(report.problems()).hasSize(100);
    }

    @Test
    @Tag("AU-08")
    void an_applied_change_tells_why_and_how_it_came_about() {
        var criteria = new LedgerCriteria(customer.value(), null, "customer.amended", null, null);

        var page = bank.as(SUPERVISOR, core -> core.ledger.find(criteria, PageRequest.first(10)));
        var masked =
                bank.as(
                        SUPERVISOR.allowed(Permission.AUDIT_READ),
                        core -> core.ledger.find(criteria, PageRequest.first(10)));

        var entry = page.rows().get(0);
        assertThat(entry.facts())
                .containsEntry("trigger", "CUSTOMER_REQUEST")
                .containsEntry("channel", "BRANCH");
        assertThat(entry.values())
                .filteredOn(value -> value.key().equals("reason"))
                .extracting(LedgerRow.ValueView::after)
                .containsExactly("Customer asked at the counter");
        assertThat(masked.rows().get(0).values().toString()).doesNotContain("counter");
    }

    @Test
    @Tag("AU-04")
    void entries_are_found_by_customer_person_and_kind() {
        var criteria =
                new LedgerCriteria(customer.value(), "supervisor", "customer.amended", null, null);

        var page = bank.as(SUPERVISOR, core -> core.ledger.find(criteria, PageRequest.first(10)));

        assertThat(page.total()).isEqualTo(1);
        var value = page.rows().get(0).values().get(0);
        assertThat(value.before()).isEqualTo("+8613800138000");
        assertThat(value.after()).isEqualTo("+8613900139000");
        assertThat(page.rows().get(0).facts()).containsEntry("maker", "teller");
    }
}
