package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Erased;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("RT-02")
@Tag("RT-03")
@Tag("CO-06")
@DisplayName("RT-02: a customer's data is destroyed under four eyes, and kept while it must be")
class ErasureTest {

    private static final PageRequest PAGE = PageRequest.first(50);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void open_a_customer() {
        bank = new Bank(kind);
        customer = bank.customer("0101", Map.of(CustomerField.OCCUPATION, "教师"));
        bank.amend(customer, Map.of(CustomerField.MOBILE, "13900139001"));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private ChangeRequestNumber amend(String mobile) {
        return bank.as(
                Person.TELLER,
                core -> core.propose(customer, Map.of(CustomerField.MOBILE, mobile)));
    }

    private ChangeRequestNumber propose(RetentionStep step) {
        var circumstances =
                new Circumstances(
                        "Asked in writing", ChangeTrigger.CUSTOMER_REQUEST, ChangeChannel.BRANCH);
        var order =
                new CustomerRetention.Order(
                        customer, step, circumstances, UUID.randomUUID().toString());
        return bank.as(Person.TELLER, core -> core.retention.propose(order));
    }

    private void approve(ChangeRequestNumber request) {
        bank.does(Person.SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
    }

    private CustomerDossier dossier() {
        return bank.as(Person.TELLER, core -> core.records.read(customer));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(attempt)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void nothing_is_destroyed_before_a_second_person_approves() {
        var request = propose(RetentionStep.ERASE);

        assertThat(dossier().erased()).isFalse();
        assertThat(dossier().field("name").value()).isEqualTo("张伟");
        refuses(
                "approval.fourEyes",
                () ->
                        bank.does(
                                Person.TELLER,
                                core -> core.approval.approve(core.order(request, null))));
    }

    @Test
    void once_erased_the_record_says_so_and_nothing_else() {
        approve(propose(RetentionStep.ERASE));

        var erased = dossier();
        assertThat(erased.erased()).isTrue();
        assertThat(erased.incomplete()).isFalse();
        assertThat(erased.field("status").value()).isEqualTo("ERASED");
        assertThat(erased.field("branch").value()).isEqualTo("0101");
        assertThat(erased.field("name").value()).isEqualTo(Erased.TEXT);
        assertThat(erased.field("documentNumber").value()).isEqualTo(Erased.TEXT);
        assertThat(erased.field("occupation").value()).isNull();
        assertThat(erased.retention()).isEmpty();
    }

    @Test
    void its_requests_and_its_history_read_erased_and_the_ledger_still_verifies() {
        var erasure = propose(RetentionStep.ERASE);
        approve(erasure);

        var requests =
                bank.as(
                        Person.SUPERVISOR,
                        core -> core.inquiry.find(RequestCriteria.on(customer.value()), PAGE));
        assertThat(requests.rows()).hasSize(2);
        assertThat(requests.rows()).extracting("subjectName").containsOnly(Erased.TEXT);
        var view = bank.as(Person.SUPERVISOR, core -> core.inquiry.view(erasure));
        assertThat(view.reason()).isEqualTo(Erased.TEXT);
        var history = bank.as(Person.SUPERVISOR, core -> core.records.history(customer, PAGE));
        assertThat(history.rows().get(0).kind()).isIn("customer.erased", "request.applied");
        assertThat(history.rows())
                .flatExtracting(row -> row.values())
                .isNotEmpty()
                .allSatisfy(
                        value -> {
                            assertThat(value.before()).isIn(null, Erased.TEXT);
                            assertThat(value.after()).isIn(null, Erased.TEXT);
                        });
        assertThat(bank.as(Person.TELLER, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void what_it_holds_several_of_is_destroyed_as_every_field_is() throws SQLException {
        var number = bank.passport(customer, "E98765432");
        assertThat(values()).isEqualTo(2);
        assertThat(dossier().fields().get(number).value()).isEqualTo("E98765432");

        approve(propose(RetentionStep.ERASE));

        assertThat(values()).isZero();
        assertThat(dossier().items()).isEmpty();
        var history = bank.as(Person.SUPERVISOR, core -> core.records.history(customer, PAGE));
        assertThat(history.rows())
                .flatExtracting(row -> row.values())
                .filteredOn(value -> value.key().equals(number.key()))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.after()).isIn(null, Erased.TEXT))
                .anySatisfy(value -> assertThat(value.after()).isEqualTo(Erased.TEXT));
        assertThat(bank.database().sql("delete from customer_document")).isZero();
        assertThat(bank.as(Person.TELLER, core -> core.verified()).problems()).isEmpty();
    }

    private long values() {
        return (Long)
                bank.database()
                        .find(
                                em ->
                                        em.createNativeQuery("select count(*) from customer_value")
                                                .getSingleResult());
    }

    @Test
    void it_is_found_by_number_only_and_its_tokens_are_gone() throws SQLException {
        approve(propose(RetentionStep.ERASE));

        assertThat(found(null, "张伟")).isZero();
        assertThat(found(customer.value(), null)).isOne();
        assertThat(bank.database().sql("delete from customer_token")).isZero();
    }

    private long found(String number, String name) {
        var criteria = CustomerCriteria.of(Criterion.NUMBER, number).and(Criterion.NAME, name);
        return bank.as(Person.TELLER, core -> core.search.find(criteria, PAGE)).total();
    }

    @Test
    void what_is_erased_cannot_be_changed_any_more() {
        approve(propose(RetentionStep.ERASE));

        refuses("customer.isErased", () -> amend("13900139002"));
        refuses("customer.isErased", () -> propose(RetentionStep.ERASE));
        refuses("customer.isErased", () -> propose(RetentionStep.HOLD));
    }

    @Test
    @Tag("RT-03")
    void a_legal_hold_refuses_the_erasure_until_it_is_released() {
        approve(propose(RetentionStep.HOLD));

        assertThat(dossier().held()).isTrue();
        refuses("customer.isHeld", () -> propose(RetentionStep.ERASE));
        approve(propose(RetentionStep.RELEASE));
        approve(propose(RetentionStep.ERASE));
        assertThat(dossier().erased()).isTrue();
    }

    @Test
    void while_a_change_awaits_its_decision_nothing_is_erased() {
        var erasure = propose(RetentionStep.ERASE);
        var open = amend("13900139003");

        refuses("customer.decideFirst", () -> approve(erasure));

        bank.does(Person.SUPERVISOR, core -> core.approval.reject(core.order(open, "No")));
        approve(erasure);
        assertThat(dossier().erased()).isTrue();
    }

    @Test
    void a_record_that_no_longer_admits_the_step_makes_the_request_stale() throws SQLException {
        var erasure = propose(RetentionStep.ERASE);
        bank.database()
                .tamper("update customer set held_by = 'CR1' where number = '" + customer + "'");

        var outcome =
                bank.as(
                        Person.SUPERVISOR,
                        core -> core.approval.approve(core.order(erasure, null)));

        assertThat(outcome.status()).isEqualTo(ChangeRequestStatus.STALE);
        assertThat(dossier().erased()).isFalse();
    }

    @Test
    void two_such_requests_are_never_open_at_once() {
        propose(RetentionStep.HOLD);

        refuses("customer.retentionProposed", () -> propose(RetentionStep.ERASE));
    }

    @Test
    @Tag("SE-01")
    void who_may_decide_on_changes_may_not_yet_decide_on_an_erasure() {
        var erasure = propose(RetentionStep.ERASE);
        var supervisor =
                Person.OTHER_SUPERVISOR.allowed(
                        Permission.CHANGE_DECIDE, Permission.CHANGE_VIEW, Permission.CUSTOMER_VIEW);

        assertThat(bank.as(supervisor, core -> core.inquiry.view(erasure)).mayDecide()).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        supervisor,
                                        core -> core.approval.approve(core.order(erasure, null))));
    }
}
