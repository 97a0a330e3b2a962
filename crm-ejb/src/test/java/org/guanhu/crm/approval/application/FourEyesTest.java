package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.APPLIED;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.REJECTED;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.RETURNED;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.STALE;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.SUBMITTED;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.WITHDRAWN;
import static org.guanhu.crm.field.domain.CustomerField.BILLING_ADDRESS;
import static org.guanhu.crm.field.domain.CustomerField.EMAIL;
import static org.guanhu.crm.field.domain.CustomerField.MOBILE;
import static org.guanhu.crm.shared.application.Person.OTHER_SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.Map;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.FieldTaken;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class FourEyesTest {

    private static final String OLD = "+8613800138000";
    private static final String NEW = "+8613900139000";

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
        customer = bank.customer("0101");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private ChangeRequestNumber proposed() {
        return bank.as(
                TELLER,
                core ->
                        core.propose(
                                customer,
                                Map.of(MOBILE, "139 0013 9000", BILLING_ADDRESS, "上海市徐汇区漕溪路1号")));
    }

    private String mobile() {
        return bank.as(TELLER, core -> core.value(customer, MOBILE));
    }

    private DecisionOutcome approve(Person by, ChangeRequestNumber number) {
        return bank.as(by, core -> core.approval.approve(core.order(number, null)));
    }

    @Nested
    class A_proposal {

        @Test
        @Tag("CW-01")
        void leaves_the_record_as_it_is() {
            proposed();

            assertThat(mobile()).isEqualTo(OLD);
        }

        @Test
        void marks_the_fields_with_who_and_when() {
            var number = proposed();

            var dossier = bank.as(SUPERVISOR, core -> core.records.read(customer));

            assertThat(dossier.pending()).isEqualTo(2);
            assertThat(dossier.field("mobile").pending().request()).isEqualTo(number.value());
            assertThat(dossier.field("mobile").pending().maker()).isEqualTo("teller");
            assertThat(dossier.field("email").pending()).isNull();
        }

        @Test
        void is_counted_as_it_is_listed() {
            proposed();
            var inbox = RequestCriteria.of(RequestCriteria.View.INBOX);

            assertThat(bank.<Long>as(SUPERVISOR, core -> core.inquiry.count(inbox))).isEqualTo(1);
            assertThat(bank.<Long>as(TELLER, core -> core.inquiry.count(inbox))).isZero();
            assertThat(bank.<Long>as(STRANGER, core -> core.inquiry.count(inbox))).isZero();
        }

        @Test
        void is_counted_without_being_opened() throws SQLException {
            proposed();
            bank.database().sql("update change_request set payload = '00'");

            var all = RequestCriteria.of(RequestCriteria.View.ALL);
            assertThat(bank.<Long>as(SUPERVISOR, core -> core.inquiry.count(all))).isEqualTo(1);
        }

        @Test
        void holds_its_fields_against_a_second_request() {
            var first = proposed();

            assertThatExceptionOfType(FieldTaken.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            SUPERVISOR,
                                            core ->
                                                    core.propose(
                                                            customer,
                                                            Map.of(MOBILE, "13700137000"))))
                    .satisfies(taken -> assertThat(taken.request()).isEqualTo(first));
        }

        @Test
        void lets_another_field_be_changed_meanwhile() {
            proposed();

            var other = bank.as(TELLER, core -> core.propose(customer, Map.of(EMAIL, "a@b.cn")));

            assertThat(approve(SUPERVISOR, other).status()).isEqualTo(APPLIED);
        }

        @Test
        void sent_twice_by_one_form_is_one_request() {
            var first =
                    bank.as(TELLER, core -> core.propose(customer, Map.of(MOBILE, NEW), "form"));
            var again =
                    bank.as(TELLER, core -> core.propose(customer, Map.of(MOBILE, NEW), "form"));

            assertThat(again).isEqualTo(first);
        }

        @Test
        void cannot_use_one_form_for_two_contents() {
            bank.does(TELLER, core -> core.propose(customer, Map.of(MOBILE, NEW), "form"));

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            TELLER,
                                            core ->
                                                    core.propose(
                                                            customer,
                                                            Map.of(EMAIL, "a@b.cn"),
                                                            "form")))
                    .withMessage("approval.formUsedTwice");
        }
    }

    @Nested
    class An_approval {

        @Test
        @Tag("CW-02")
        void changes_the_record_exactly_as_proposed() {
            var outcome = approve(SUPERVISOR, proposed());

            assertThat(outcome.status()).isEqualTo(APPLIED);
            assertThat(mobile()).isEqualTo(NEW);
            String address = bank.as(TELLER, core -> core.value(customer, BILLING_ADDRESS));
            assertThat(address).isEqualTo("上海市徐汇区漕溪路1号");
        }

        @Test
        @Tag("AU-01")
        void leaves_an_entry_that_the_record_names() {
            var number = proposed();
            approve(SUPERVISOR, number);

            var history =
                    bank.as(
                            SUPERVISOR,
                            core ->
                                    core.records.history(
                                            customer,
                                            org.guanhu.crm.shared.domain.PageRequest.first(10)));

            assertThat(history.rows())
                    .extracting("kind")
                    .contains("customer.amended", "request.applied");
            assertThat(bank.as(SUPERVISOR, core -> core.verified()).problems()).isEmpty();
            assertThat(bank.as(SUPERVISOR, core -> core.records.read(customer)).version())
                    .isEqualTo(2);
        }

        @Test
        @Tag("CW-10")
        void is_refused_to_the_maker() {
            var number = proposed();

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(() -> approve(TELLER, number))
                    .withMessage("approval.fourEyes");
            assertThat(mobile()).isEqualTo(OLD);
        }

        @Test
        void is_refused_to_the_maker_under_another_account() {
            var number = proposed();

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(() -> approve(TELLER.underAnotherAccount("supervisor8"), number))
                    .withMessage("approval.fourEyes");
        }

        @Test
        @Tag("SE-03")
        void is_impossible_from_another_branch() {
            var number = proposed();
            var digest = bank.as(SUPERVISOR, core -> core.inquiry.view(number)).digest();

            assertThatExceptionOfType(UnknownChangeRequest.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            STRANGER,
                                            core ->
                                                    core.approval.approve(
                                                            new DecisionOrder(
                                                                    number, digest, null))));
        }

        @Test
        void is_refused_if_something_else_was_shown() {
            var number = proposed();

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            SUPERVISOR,
                                            core ->
                                                    core.approval.approve(
                                                            new DecisionOrder(
                                                                    number, "other", null))))
                    .withMessage("approval.notWhatWasShown");
        }

        @Test
        void given_twice_by_one_person_answers_the_same() {
            var number = proposed();
            var order = bank.as(SUPERVISOR, core -> core.order(number, null));

            bank.does(SUPERVISOR, core -> core.approval.approve(order));

            assertThat(bank.as(SUPERVISOR, core -> core.approval.approve(order)).status())
                    .isEqualTo(APPLIED);
            assertThat(bank.as(SUPERVISOR, core -> core.records.read(customer)).version())
                    .isEqualTo(2);
        }

        @Test
        void comes_too_late_for_a_second_checker() {
            var number = proposed();
            var order = bank.as(OTHER_SUPERVISOR, core -> core.order(number, null));
            approve(SUPERVISOR, number);

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(
                            () -> bank.does(OTHER_SUPERVISOR, core -> core.approval.approve(order)))
                    .withMessage("approval.alreadyDecided.APPLIED");
        }
    }

    @Nested
    class A_record_that_moved_on {

        @Test
        void makes_the_request_stale_and_stays_as_it_is() throws SQLException {
            var number = proposed();
            freeTheFieldsBehindTheApplicationsBack();
            var faster =
                    bank.as(TELLER, core -> core.propose(customer, Map.of(MOBILE, "13700137000")));
            approve(SUPERVISOR, faster);

            var outcome = approve(OTHER_SUPERVISOR, number);

            assertThat(outcome.status()).isEqualTo(STALE);
            assertThat(mobile()).isEqualTo("+8613700137000");
        }

        @Test
        void is_shown_with_three_values() throws SQLException {
            var number = proposed();
            freeTheFieldsBehindTheApplicationsBack();
            var faster =
                    bank.as(TELLER, core -> core.propose(customer, Map.of(MOBILE, "13700137000")));
            approve(SUPERVISOR, faster);

            var view = bank.as(SUPERVISOR, core -> core.inquiry.view(number));

            var diff = view.fields().stream().filter(FieldDiff::conflict).findFirst().orElseThrow();
            assertThat(diff.before()).isEqualTo(OLD);
            assertThat(diff.now()).isEqualTo("+8613700137000");
            assertThat(diff.after()).isEqualTo(NEW);
        }

        private void freeTheFieldsBehindTheApplicationsBack() throws SQLException {
            bank.database().sql("update change_item set open_slot = null");
        }
    }

    @Nested
    class Turning_down {

        @Test
        void needs_a_reason() {
            var number = proposed();

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            SUPERVISOR,
                                            core -> core.approval.reject(core.order(number, " "))))
                    .withMessage("approval.reasonMissing");
            assertThat(status(number)).isEqualTo(SUBMITTED);
        }

        @Test
        @Tag("CW-21")
        void keeps_the_reason_and_frees_the_fields() {
            var number = proposed();

            bank.does(
                    SUPERVISOR,
                    core -> core.approval.sendBack(core.order(number, "Paper unclear")));

            var view = bank.as(TELLER, core -> core.inquiry.view(number));
            assertThat(view.row().status()).isEqualTo(RETURNED);
            assertThat(view.decision().reason()).isEqualTo("Paper unclear");
            assertThat(view.mayRevise()).isTrue();
            assertThat(bank.as(TELLER, core -> core.records.read(customer)).pending()).isZero();
        }

        @Test
        void rejects_for_good() {
            var number = proposed();

            bank.does(SUPERVISOR, core -> core.approval.reject(core.order(number, "Forged seal")));

            assertThat(status(number)).isEqualTo(REJECTED);
            assertThat(mobile()).isEqualTo(OLD);
        }

        private Object status(ChangeRequestNumber number) {
            return bank.as(SUPERVISOR, core -> core.inquiry.view(number)).row().status();
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void is_the_makers_right() {
            var number = proposed();

            assertThat(bank.as(TELLER, core -> core.approval.withdraw(number)).status())
                    .isEqualTo(WITHDRAWN);
        }

        @Test
        void is_nobody_elses() {
            var number = proposed();

            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(() -> bank.does(SUPERVISOR, core -> core.approval.withdraw(number)))
                    .withMessage("approval.notYours");
        }
    }

    @Nested
    class The_database_itself {

        @Test
        void refuses_a_decision_of_the_maker() {
            proposed();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> bank.database().sql(decisionBy("maker_person", "payload_digest")))
                    .satisfies(
                            refused ->
                                    assertThat(refused.getMessage())
                                            .containsIgnoringCase("four_eyes"));
        }

        @Test
        void refuses_a_decision_on_another_payload() {
            proposed();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () ->
                                    bank.database()
                                            .sql(
                                                    decisionBy(
                                                            "'somebody'",
                                                            "'" + "0".repeat(64) + "'")))
                    .satisfies(
                            refused ->
                                    assertThat(refused.getMessage())
                                            .containsIgnoringCase("fk_change_decision"));
        }

        private static String decisionBy(String checkerPerson, String digest) {
            return "insert into change_decision (id, request_id, step_no, checker, checker_person,"
                    + " maker_person, payload_digest, outcome, decided_at) select 999999, id, 1,"
                    + " 'somebody', "
                    + checkerPerson
                    + ", maker_person, "
                    + digest
                    + ", 'APPLIED', made_at from change_request";
        }
    }
}
