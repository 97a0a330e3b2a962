package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
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
@Tag("CI-13")
class CustomerOpeningTest {

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Map<Field, String> person() {
        return new HashMap<>(
                Map.of(
                        CustomerField.NAME, "欧阳娜娜",
                        CustomerField.BIRTH_DATE, "1990-03-07",
                        CustomerField.DOCUMENT_KIND, "PASSPORT",
                        CustomerField.DOCUMENT_NUMBER, "E12345678",
                        CustomerField.MOBILE, "13800138000"));
    }

    private CustomerOpening.Order order(CustomerKind of, Map<Field, String> typed) {
        return new CustomerOpening.Order(
                of, typed, Core.asked(), null, UUID.randomUUID().toString());
    }

    private ChangeRequestNumber propose(CustomerKind of, Map<Field, String> typed) {
        return bank.as(TELLER, core -> core.opening.propose(order(of, typed)));
    }

    private CustomerNumber approved(ChangeRequestNumber request) {
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
        return new CustomerNumber(
                bank.as(SUPERVISOR, core -> core.inquiry.view(request)).row().subject());
    }

    private CustomerDossier dossier(CustomerNumber number) {
        return bank.as(SUPERVISOR, core -> core.records.read(number));
    }

    @Test
    @Tag("NR-01")
    @Tag("NR-02")
    void a_person_is_on_record_once_a_second_person_approves() {
        var request = propose(CustomerKind.INDIVIDUAL, person());
        var number =
                new CustomerNumber(
                        bank.as(SUPERVISOR, core -> core.inquiry.view(request)).row().subject());
        assertThatExceptionOfType(UnknownCustomer.class).isThrownBy(() -> dossier(number));

        assertThat(approved(request)).isEqualTo(number);

        assertThat(number.kind()).isEqualTo(CustomerKind.INDIVIDUAL);
        assertThat(dossier(number).field("name").value()).isEqualTo("欧阳娜娜");
        assertThat(dossier(number).field("branch").value()).isEqualTo("0101");
        assertThat(dossier(number).incomplete()).isFalse();
        assertThat(bank.as(SUPERVISOR, Core::verified).problems()).isEmpty();
    }

    @Test
    @Tag("ID-08")
    void a_minor_is_opened_together_with_the_guardian() {
        var guardian =
                bank.as(TELLER, core -> core.opening.form(CustomerKind.INDIVIDUAL))
                        .of(ItemKind.RELATION)
                        .get(0);
        var typed = person();
        typed.put(Field.byKey(guardian.key() + ".kind").orElseThrow(), "GUARDIAN");
        typed.put(Field.byKey(guardian.key() + ".name").orElseThrow(), "欧阳修");

        var number = approved(propose(CustomerKind.INDIVIDUAL, typed));

        assertThat(dossier(number).field(guardian.key() + ".name").value()).isEqualTo("欧阳修");
    }

    @Test
    @Tag("CI-04")
    @Tag("CI-05")
    void a_company_needs_its_own_fields_and_none_of_a_persons() {
        var typed =
                new HashMap<Field, String>(
                        Map.of(
                                CustomerField.NAME, "上海和平饭店有限公司",
                                CustomerField.DOCUMENT_KIND, "OTHER_CERTIFICATE",
                                CustomerField.DOCUMENT_NUMBER, "91310000132265X1",
                                CustomerField.REGISTERED_ADDRESS, "上海市黄浦区南京东路20号",
                                CustomerField.SEX, "MALE"));

        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(() -> propose(CustomerKind.ORGANISATION, typed))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactlyInAnyOrder(
                                                FieldProblem.of(
                                                        CustomerField.SEX, "field.notOfKind"),
                                                FieldProblem.of(
                                                        CustomerField.LEGAL_REPRESENTATIVE,
                                                        "field.mandatory")));

        typed.remove(CustomerField.SEX);
        typed.put(CustomerField.LEGAL_REPRESENTATIVE, "王伟");
        typed.put(CustomerField.INDUSTRY, "H61");
        var number = approved(propose(CustomerKind.ORGANISATION, typed));

        assertThat(number.value()).startsWith("2");
        assertThat(dossier(number).incomplete()).isFalse();
        assertThat(dossier(number).fields()).doesNotContainKey(CustomerField.SEX);
    }

    @Test
    @Tag("NR-03")
    void a_document_that_is_on_record_names_the_customer_who_has_it() {
        var number = approved(propose(CustomerKind.INDIVIDUAL, person()));

        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(() -> propose(CustomerKind.INDIVIDUAL, person()))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactly(
                                                FieldProblem.of(
                                                        CustomerField.DOCUMENT_NUMBER,
                                                        "customer.documentKnown",
                                                        number)));
    }

    @Test
    @Tag("NR-03")
    void of_two_requests_for_one_document_one_is_carried_out() {
        var first = propose(CustomerKind.INDIVIDUAL, person());
        var second = propose(CustomerKind.INDIVIDUAL, person());
        approved(first);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> approved(second))
                .satisfies(
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo("customer.documentOpenedMeanwhile"));
    }

    @Test
    void a_form_sent_twice_makes_one_request() {
        var order = order(CustomerKind.INDIVIDUAL, person());

        var first = bank.as(TELLER, core -> core.opening.propose(order));

        var second = bank.as(TELLER, core -> core.opening.propose(order));

        assertThat(second).isEqualTo(first);
    }

    private void stand(CustomerNumber number, StandingStep step) {
        var order =
                new CustomerClosing.Order(number, step, Core.asked(), UUID.randomUUID().toString());
        var request = bank.as(TELLER, core -> core.closing.propose(order));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
    }

    @Test
    void a_closed_customer_stays_on_record_takes_no_changes_and_can_be_reopened() {
        var number = bank.customer("0101");
        stand(number, StandingStep.CLOSE);

        assertThat(dossier(number).field("status").value()).isEqualTo("CLOSED");
        assertThat(dossier(number).standing()).containsExactly(StandingStep.REOPEN);
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(
                        () ->
                                bank.as(
                                        TELLER,
                                        core ->
                                                core.propose(
                                                        number,
                                                        Map.of(CustomerField.REGION, "上海"))));
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> stand(number, StandingStep.CLOSE));

        stand(number, StandingStep.REOPEN);

        assertThat(dossier(number).field("status").value()).isEqualTo("ACTIVE");
        assertThat(bank.as(SUPERVISOR, Core::verified).problems()).isEmpty();
    }

    @Test
    void a_customer_about_whom_something_else_is_open_is_not_closed() {
        var number = bank.customer("0101");
        bank.as(TELLER, core -> core.propose(number, Map.of(CustomerField.REGION, "上海")));

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> stand(number, StandingStep.CLOSE));
    }
}
