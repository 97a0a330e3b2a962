package org.guanhu.crm.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CW-01")
class ReasonTest {

    @Test
    void blanks_around_it_are_not_part_of_it() {
        assertThat(new Reason(" 客户来电\u3000\n").text()).isEqualTo("客户来电");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u3000\t"})
    void nothing_is_no_reason(String nothing) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> new Reason(nothing))
                .withMessage("approval.reasonMissing");
        assertThat(Reason.orNone(nothing)).isNull();
    }

    @Test
    void it_has_at_most_200_characters_however_many_bytes_they_take() {
        assertThat(new Reason(" " + "𠮷".repeat(200) + " ").text()).hasSize(400);
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> Reason.orNone("字".repeat(201)))
                .withMessage("approval.reasonTooLong");
    }

    @Test
    void it_does_not_show_where_values_are_logged() {
        assertThat(new Reason("Moved to 1 Century Avenue").toString()).doesNotContain("Century");
    }
}
