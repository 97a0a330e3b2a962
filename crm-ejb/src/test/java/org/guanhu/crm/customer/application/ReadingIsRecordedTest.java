package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.List;
import java.util.Map;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-03")
class ReadingIsRecordedTest {

    private static final String MOBILE = "+8613800138000";

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void open_a_customer() {
        bank = new Bank(MigratedDatabase.Kind.H2);
        customer = bank.customer("0101");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private List<LedgerRow> noted(String kind) {
        return bank.as(
                        SUPERVISOR,
                        core ->
                                core.ledger.find(
                                        new LedgerCriteria(null, null, kind, null, null),
                                        PageRequest.first(50)))
                .rows();
    }

    @Test
    void who_opened_whose_record() {
        bank.as(TELLER, core -> core.records.read(customer));
        bank.as(TELLER, core -> core.maintenance.form(customer));

        assertThat(noted("record.opened"))
                .hasSize(2)
                .allSatisfy(
                        row -> {
                            assertThat(row.actor()).isEqualTo("teller");
                            assertThat(row.subject()).isEqualTo(customer.value());
                            assertThat(row.branch()).isEqualTo("0101");
                        });
    }

    @Test
    void the_history_of_a_customer_tells_changes_only() {
        bank.as(TELLER, core -> core.records.read(customer));

        var history =
                bank.as(TELLER, core -> core.records.history(customer, PageRequest.first(10)));

        assertThat(history.rows()).extracting(LedgerRow::kind).containsExactly("customer.opened");
        assertThat(history.total()).isEqualTo(1);
    }

    @Test
    void another_branchs_customer_asked_for_by_number() {
        assertThatExceptionOfType(UnknownCustomer.class)
                .isThrownBy(() -> bank.as(STRANGER, core -> core.records.read(customer)));

        assertThat(noted("access.outOfScope"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.actor()).isEqualTo("supervisor2");
                            assertThat(row.subject()).isEqualTo(customer.value());
                        });
        assertThat(noted("record.opened")).isEmpty();
    }

    @Test
    void a_search_for_one_person_with_whom_it_found_and_not_what_was_typed() {
        var wanted = CustomerCriteria.of(Criterion.MOBILE, MOBILE);
        bank.as(TELLER, core -> core.search.find(wanted, PageRequest.first(10)));

        assertThat(noted("search.exact"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.subject()).isEqualTo(customer.value());
                            assertThat(row.facts())
                                    .containsEntry("hits", "1")
                                    .containsEntry("mobile", "true")
                                    .containsEntry("document", "false");
                            assertThat(row.values()).isEmpty();
                        });
    }

    @Test
    void a_search_without_a_persons_own_number_is_none() {
        bank.as(TELLER, core -> core.search.find(CustomerCriteria.none(), PageRequest.first(10)));

        assertThat(noted("search.exact")).isEmpty();
    }

    @Test
    void who_opened_a_request() {
        var number =
                bank.as(TELLER, core -> core.propose(customer, Map.of(CustomerField.REGION, "上海")));
        bank.as(SUPERVISOR, core -> core.inquiry.view(number));

        assertThat(noted("request.opened"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.actor()).isEqualTo("supervisor");
                            assertThat(row.request()).isEqualTo(number.value());
                        });
    }
}
