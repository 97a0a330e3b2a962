package org.guanhu.crm.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.EMAIL;
import static org.guanhu.crm.field.domain.CustomerField.MOBILE;
import static org.guanhu.crm.field.domain.CustomerField.REGION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.application.FieldDiff;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.customer.application.AmendmentForm;
import org.guanhu.crm.customer.application.AmendmentForm.Input;
import org.guanhu.crm.customer.application.FieldView.PendingMark;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendFormTest {

    private static final Instant MADE = Instant.parse("2026-03-01T02:00:00Z");

    private final AmendForm form =
            new AmendForm(
                    start(
                            open(MOBILE, "+8613800138000"),
                            open(EMAIL, null),
                            open(REGION, "上海"),
                            masked(DOCUMENT_NUMBER, "3****************5")));

    private static AmendmentForm start(Input... inputs) {
        return new AmendmentForm(
                "1000000013", CustomerKind.INDIVIDUAL, "王伟", List.of(inputs), List.of());
    }

    private static Input open(CustomerField field, String value) {
        return new Input(field, value, false, "digest of " + value, null);
    }

    private static Input masked(CustomerField field, String value) {
        return new Input(field, value, true, "digest", null);
    }

    private static Input locked(CustomerField field, String value) {
        var mark = new PendingMark("CR0000000001", "teller2", MADE);
        return new Input(field, value, false, "digest of " + value, mark);
    }

    private void type(CustomerField field, String text) {
        form.getTyped().put(field.key(), text);
    }

    @Test
    void shows_a_chinese_mobile_number_as_people_type_it() {
        assertThat(form.getTyped()).containsEntry("mobile", "13800138000");
        assertThat(AmendForm.writable(MOBILE, "+85291234567")).isEqualTo("+85291234567");
    }

    @Test
    void counts_nothing_as_touched_that_was_only_shown() {
        assertThat(form.touched()).isEmpty();
    }

    @Test
    void counts_what_differs_as_touched_and_what_is_emptied_as_taken_away() {
        type(EMAIL, "new@example.com");
        type(REGION, null);

        assertThat(form.touched())
                .containsExactlyInAnyOrderEntriesOf(Map.of(EMAIL, "new@example.com", REGION, ""));
    }

    @Test
    void keeps_a_masked_value_unless_another_is_typed() {
        assertThat(form.getTyped().get("documentNumber")).isNull();

        type(DOCUMENT_NUMBER, "11010519491231002X");

        assertThat(form.touched()).containsOnlyKeys(DOCUMENT_NUMBER);
    }

    @Test
    void sends_back_the_digests_of_what_was_touched_under_the_key_of_the_form() {
        type(REGION, "北京");
        form.getCircumstances().setReason("搬家");
        form.getCircumstances().setTrigger("CUSTOMER_REQUEST");
        form.getCircumstances().setChannel("BRANCH");

        var first = form.proposal(new CustomerNumber("1000000013"));
        var second = form.proposal(new CustomerNumber("1000000013"));

        assertThat(first.seen()).isEqualTo(Map.of(REGION, "digest of 上海"));
        assertThat(first.nonce()).isEqualTo(second.nonce()).isNotBlank();
    }

    @Nested
    class RefreshedAfterARefusal {

        @Test
        void keeps_what_was_typed_and_takes_the_present_values_for_the_rest() {
            type(REGION, "北京");

            form.refresh(start(open(MOBILE, "+8613900139000"), open(REGION, "广州")));

            assertThat(form.touched()).isEqualTo(Map.of(REGION, "北京"));
            assertThat(form.getTyped()).containsEntry("mobile", "13900139000");
        }

        @Test
        void leaves_out_a_field_on_which_a_request_is_open_now() {
            type(MOBILE, "13700137000");
            type(REGION, "北京");

            form.refresh(start(locked(MOBILE, "+8613800138000"), open(REGION, "上海")));

            assertThat(form.touched()).containsOnlyKeys(REGION);
            assertThat(form.getTyped()).containsEntry("mobile", "13700137000");
        }
    }

    @Nested
    class MadeOfAReturnedRequest {

        @Test
        void takes_over_what_may_be_seen() {
            form.takeOver(
                    returned(
                            new FieldDiff(MOBILE, null, null, "+8613900139000", false, false),
                            new FieldDiff(DOCUMENT_NUMBER, null, null, "1***X", false, true)));

            assertThat(form.touched()).isEqualTo(Map.of(MOBILE, "13900139000"));
            assertThat(form.getCircumstances().getReason()).isEqualTo("搬家");
            assertThat(form.getCircumstances().getTrigger()).isEqualTo("REGULATOR");
            assertThat(form.getCircumstances().getChannel()).isEqualTo("PHONE");
        }

        private ChangeRequestView returned(FieldDiff... fields) {
            var row =
                    new ChangeRequestRow(
                            "CR0000000001",
                            "customer.amend",
                            Realm.CUSTOMERS,
                            "1000000013",
                            "王伟",
                            List.of(),
                            "teller",
                            MADE,
                            ChangeTrigger.REGULATOR,
                            ChangeChannel.PHONE,
                            ChangeRequestStatus.RETURNED,
                            MADE,
                            "supervisor");
            return new ChangeRequestView(
                    row, "搬家", List.of(fields), "digest", List.of(), null, false, false, true);
        }
    }
}
