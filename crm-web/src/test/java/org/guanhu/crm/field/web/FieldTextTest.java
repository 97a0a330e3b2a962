package org.guanhu.crm.field.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTextTest {

    @Test
    void groups_a_chinese_mobile_number_as_people_read_it_out() {
        assertThat(FieldText.mobile("+8613800138000")).isEqualTo("138 0013 8000");
    }

    @Test
    void leaves_masked_and_foreign_numbers_as_they_are() {
        assertThat(FieldText.mobile("138****8000")).isEqualTo("138****8000");
        assertThat(FieldText.mobile("+85291234567")).isEqualTo("+85291234567");
    }
}
