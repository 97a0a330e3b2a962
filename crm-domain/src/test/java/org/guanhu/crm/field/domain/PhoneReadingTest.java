package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("VA-01")
@Tag("CI-02")
class PhoneReadingTest {

    private static String read(FieldType type, String typed) {
        return type.canonical(CustomerField.MOBILE, typed);
    }

    private static String refusal(FieldType type, String typed) {
        return catchThrowableOfType(InvalidFieldValue.class, () -> read(type, typed)).code();
    }

    @ParameterizedTest
    @CsvSource({
        "021-58881234, +862158881234",
        "(021) 5888 1234, +862158881234",
        "（０２１）５８８８１２３４, +862158881234",
        "+86 21 5888 1234, +862158881234",
        "0755-83199999, +8675583199999",
        "0991 2345678, +869912345678",
        "13812345678, +8613812345678",
        "400-820-8820, +864008208820",
        "800-820-8820, +868008208820",
        "+852 2822 0228, +85228220228",
        "+1 212-555-0123, +12125550123",
        "021-58881234-802, +862158881234;ext=802",
        "021-58881234转802, +862158881234;ext=802",
        "021-58881234 分机：802, +862158881234;ext=802",
        "021-58881234 ext. 802, +862158881234;ext=802",
        "(0755)83199999-1, +8675583199999;ext=1"
    })
    void any_line_becomes_e164(String typed, String stored) {
        assertThat(read(FieldType.PHONE, typed)).isEqualTo(stored);
        assertThat(read(FieldType.PHONE, stored)).as("again").isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "58881234, areaCode",
        "95588, areaCode",
        "021-588812345678, unknownPrefix",
        "12012345678, unknownPrefix",
        "+44 20, notInCountry",
        "021-5888123A, invalid",
        "电话, invalid",
        "+1 900 555 0123, otherKind"
    })
    void what_is_no_line_is_told_what_is_wrong(String typed, String reason) {
        assertThat(refusal(FieldType.PHONE, typed)).isEqualTo("field.phone." + reason);
    }

    @ParameterizedTest
    @CsvSource({"13812345678-802, length", "13812345678转1, invalid", "021-58881234, otherKind"})
    void a_mobile_has_no_extension_and_is_no_fixed_line(String typed, String reason) {
        assertThat(refusal(FieldType.MOBILE, typed)).isEqualTo("field.mobile." + reason);
    }

    @Test
    void a_masked_line_tells_neither_its_middle_nor_its_extension() {
        assertThat(Mask.PHONE.apply("+862158881234;ext=802")).isEqualTo("21****34");
    }
}
