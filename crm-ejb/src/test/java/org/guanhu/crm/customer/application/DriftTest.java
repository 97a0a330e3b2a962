package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.ChainReport;
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

@ParameterizedClass
@EnumSource
@Tag("AU-01")
@Tag("AU-04")
class DriftTest {

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void change_a_customer_twice() {
        bank = new Bank(kind);
        bank.customer("0101");
        customer = bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, "E12345678"));
        change(CustomerField.MOBILE, "13900139000");
        var region = new HashMap<CustomerField, String>();
        region.put(CustomerField.REGION, "上海");
        region.put(CustomerField.BILLING_ADDRESS, "北京市朝阳区建国路1号");
        change(region);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private void change(CustomerField field, String value) {
        change(Map.of(field, value));
    }

    private void change(Map<CustomerField, String> values) {
        var number = bank.as(TELLER, core -> core.propose(customer, values));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(number, null)));
    }

    private ChainReport verified() {
        return bank.as(SUPERVISOR, Core::verified);
    }

    @Test
    void a_record_is_what_its_approved_changes_made() {
        assertThat(verified().isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    status = 'CLOSED'           | status
                    manager = 'teller'          | manager
                    branch_code = '0102'        | branch
                    region = null               | region
                    mobile = null               | mobile
                    mobile = email              | mobile
                    billing_address = mobile    | billingAddress
                    sex = 'MALE'                | sex
                    held_by = 'CR1'             | hold
                    incomplete = true           | incomplete
                    """)
    void a_row_edited_behind_the_applications_back_is_found(String edit, String what)
            throws SQLException {
        bank.database()
                .tamper(
                        "update customer set %s where number = '%s'"
                                .formatted(edit, customer.value()));

        assertThat(verified().problems())
                .containsExactly(
                        new ChainReport.ChainProblem(
                                "ledger.problem.drift",
                                "customer:" + customer.value(),
                                3,
                                "customer.field." + what));
    }

    @Test
    void a_document_that_is_no_longer_anybodys_is_found() throws SQLException {
        bank.database().tamper("delete from customer_document");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::part)
                .containsOnly("customer.field.document");
    }

    @Test
    void an_older_value_put_back_is_found() throws SQLException {
        var mobiles = "select mobile from customer where number = '" + customer.value() + "'";
        bank.database().tamper("create table kept as " + mobiles);
        change(CustomerField.MOBILE, "13900139001");
        bank.database()
                .tamper(
                        "update customer set mobile = (select mobile from kept) where number = '"
                                + customer.value()
                                + "'");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::part)
                .containsExactly("customer.field.mobile");
    }

    @Test
    void changes_that_go_on_meanwhile_are_none() throws Exception {
        var working = new AtomicBoolean(true);
        var clerk = Executors.newSingleThreadExecutor();
        try {
            var work =
                    clerk.submit(
                            () -> {
                                for (int i = 0; working.get(); i++) {
                                    change(CustomerField.MOBILE, "139%08d".formatted(i + 1));
                                }
                            });
            for (int i = 0; i < 20; i++) {
                assertThat(verified().problems())
                        .extracting(ChainReport.ChainProblem::code)
                        .doesNotContain("ledger.problem.drift");
            }
            working.set(false);
            work.get();
        } finally {
            working.set(false);
            clerk.shutdown();
        }
    }

    @Test
    void tokens_taken_away_are_found() throws SQLException {
        bank.database().tamper("delete from customer_token");
        bank.database()
                .tamper(
                        "update customer set index_key = 0, name_key = 0 where number = '"
                                + customer.value()
                                + "'");

        assertThat(verified().problems())
                .hasSize(2)
                .extracting(ChainReport.ChainProblem::part)
                .containsOnly("customer.field.tokens");
    }
}
