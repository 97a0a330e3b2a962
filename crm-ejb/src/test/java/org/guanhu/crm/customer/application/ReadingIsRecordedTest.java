package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.guanhu.crm.tag.domain.TagName;
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
                                    .containsEntry("by", "mobile");
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

    @Test
    void a_search_by_name_with_whom_it_showed_and_not_what_was_typed() {
        var other = bank.customer("0101", Map.of(CustomerField.MOBILE, "+8613800138001"));
        bank.as(
                TELLER,
                core ->
                        core.search.find(
                                CustomerCriteria.of(Criterion.NAME, "zhangwei"),
                                PageRequest.first(10)));

        assertThat(noted("search.name"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.facts())
                                    .containsEntry("by", "name")
                                    .containsEntry("hits", "2")
                                    .containsEntry("shown", customer + " " + other);
                            assertThat(row.toString() + row.facts()).doesNotContain("zhangwei");
                        });
    }

    @Test
    void a_search_by_the_last_four_is_one_for_a_person() {
        bank.as(TELLER, core -> core.search.suggest("8000"));

        assertThat(noted("search.exact"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.subject()).isEqualTo(customer.value());
                            assertThat(row.facts()).containsEntry("by", "tail");
                        });
    }

    @Test
    void who_asked_for_what_is_masked_for_them() {
        var blind = TELLER.allowed(Permission.CUSTOMER_VIEW);
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(
                        () ->
                                bank.as(
                                        blind,
                                        core ->
                                                core.search.find(
                                                        CustomerCriteria.of(
                                                                Criterion.MOBILE, MOBILE),
                                                        PageRequest.first(10))));

        assertThat(noted("access.refused"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.facts())
                                        .containsEntry("permission", "CUSTOMER_SEE_PERSONAL")
                                        .containsEntry("asked", "search"));
    }

    @Test
    @Tag("AU-05")
    void who_read_the_ledger_and_about_whom() {
        bank.as(
                SUPERVISOR,
                core ->
                        core.ledger.find(
                                LedgerCriteria.about(customer.value()), PageRequest.first(10)));
        bank.as(
                SUPERVISOR,
                core -> core.ledger.find(LedgerCriteria.about("张伟"), PageRequest.first(10)));

        var read = noted("ledger.read");
        assertThat(read)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.actor()).isEqualTo("supervisor"));
        assertThat(read.get(1).subject()).isEqualTo(customer.value());
        assertThat(read.get(1).facts()).containsEntry("by", "subject").containsEntry("hits", "1");
        assertThat(read.get(0).subject()).isEmpty();
        assertThat(read.get(0).facts()).containsEntry("hits", "0");
    }

    @Test
    void a_decision_that_four_eyes_refuse() {
        var number =
                bank.as(TELLER, core -> core.propose(customer, Map.of(CustomerField.REGION, "上海")));
        var order = bank.as(TELLER, core -> core.order(number, "because"));

        refused(() -> bank.does(TELLER, core -> core.approval.approve(order)));
        refused(() -> bank.does(TELLER, core -> core.approval.reject(order)));
        refused(() -> bank.does(TELLER, core -> core.approval.mustBeApprovable(order)));

        assertThat(noted("decision.refused"))
                .hasSize(3)
                .allSatisfy(
                        row -> {
                            assertThat(row.request()).isEqualTo(number.value());
                            assertThat(row.facts()).containsEntry("because", "approval.fourEyes");
                        });
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(act);
    }

    @Test
    void another_branchs_request_and_customer_whatever_is_done_with_them() {
        var number =
                bank.as(TELLER, core -> core.propose(customer, Map.of(CustomerField.REGION, "上海")));
        var order = bank.as(SUPERVISOR, core -> core.order(number, "because"));

        refused(() -> bank.does(STRANGER, core -> core.approval.approve(order)));
        refused(() -> bank.does(STRANGER, core -> core.approval.withdraw(number)));
        refused(() -> bank.does(STRANGER, core -> core.evidence.ofRequest(number)));
        refused(
                () ->
                        bank.does(
                                STRANGER,
                                core -> core.tags.add(List.of(customer), new TagName("VIP"))));

        assertThat(noted("access.outOfScope"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.subject()).isEqualTo(customer.value()));
    }
}
