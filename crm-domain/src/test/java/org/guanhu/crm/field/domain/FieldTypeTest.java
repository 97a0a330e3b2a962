package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("VA-01")
class FieldTypeTest {

    private static String read(CustomerField field, String typed) {
        return field.type().canonical(field, typed);
    }

    private static FieldProblem refusal(CustomerField field, String typed) {
        try {
            var read = read(field, typed);
            throw new AssertionError("Read as " + read);
        } catch (InvalidFieldValue invalid) {
            assertThat(invalid.code()).isEqualTo(invalid.problem().code());
            assertThat(invalid.problem().field()).isEqualTo(field);
            assertThat(invalid.problem().arguments()).doesNotContain(typed);
            return invalid.problem();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_text_is_no_value(CustomerField field) {
        assertThat(read(field, null)).isNull();
        assertThat(read(field, "")).isNull();
        assertThat(read(field, " \t\u3000\u00A0 ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, ' 张 伟 ', 张伟",
        "NAME, 张伟, 张伟",
        "NAME, 𬱖立, 𬱖立",
        "NAME, 迪丽热巴•迪力木拉提, 迪丽热巴·迪力木拉提",
        "NAME, 迪丽热巴 ・ 迪力木拉提, 迪丽热巴·迪力木拉提",
        "NAME, 迪丽热巴．迪力木拉提, 迪丽热巴·迪力木拉提",
        "NAME, 迪丽热巴. 迪力木拉提, 迪丽热巴·迪力木拉提",
        "NAME, 迪丽热巴‧迪力木拉提, 迪丽热巴·迪力木拉提",
        "NAME, St． John, St. John",
        "NAME, O’Brien, O'Brien",
        "NAME, 'De   Luca', De Luca",
        "NAME, Ｗａｎｇ, Wang",
        "NAME, Mu\u0308ller, Müller",
        "NAME, H?, H?",
        "BIRTH_DATE, 1990-01-05, 1990-01-05",
        "BIRTH_DATE, 1990/1/5, 1990-01-05",
        "BIRTH_DATE, 19900105, 1990-01-05",
        "BIRTH_DATE, 1990年1月5日, 1990-01-05",
        "BIRTH_DATE, １９９０．1.5, 1990-01-05",
        "BIRTH_DATE, 2000-02-29, 2000-02-29",
        "DOCUMENT_EXPIRY, 长期, 9999-12-31",
        "DOCUMENT_EXPIRY, 9999-12-31, 9999-12-31",
        "DOCUMENT_NUMBER, ' 110105 19491231-002x', 11010519491231002X",
        "DOCUMENT_NUMBER, Ｈ１２３４５６７８, H12345678",
        "MOBILE, 13812345678, +8613812345678",
        "MOBILE, 138 1234 5678, +8613812345678",
        "MOBILE, 138-1234-5678, +8613812345678",
        "MOBILE, +86 138 1234 5678, +8613812345678",
        "MOBILE, 8613812345678, +8613812345678",
        "MOBILE, 0086 13812345678, +8613812345678",
        "MOBILE, １３８１２３４５６７８, +8613812345678",
        "MOBILE, 19912345678, +8619912345678",
        "MOBILE, +852 9123 4567, +85291234567",
        "EMAIL, Wei.Zhang@Example.COM, Wei.Zhang@example.com",
        "EMAIL, zhang＠example.cn, zhang@example.cn",
        "BILLING_ADDRESS, '上海市浦东新区  世纪大道１００号 3单元', 上海市浦东新区 世纪大道100号 3单元",
        "EXTERNAL_NUMBER, 15634602, 15634602",
        "BRANCH, 0101, 0101",
        "MANAGER, Manager, manager"
    })
    void a_typed_text_becomes_the_canonical_one(CustomerField field, String typed, String stored) {
        assertThat(read(field, typed)).isEqualTo(stored);
        assertThat(read(field, stored)).as("again").isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, Female, FEMALE",
        "SEX, 女, FEMALE",
        "SEX, f, FEMALE",
        "SEX, 2, FEMALE",
        "SEX, male, MALE",
        "SEX, 男, MALE",
        "DOCUMENT_KIND, 身份证, RESIDENT_ID",
        "DOCUMENT_KIND, resident id, RESIDENT_ID",
        "DOCUMENT_KIND, 护照, PASSPORT",
        "DOCUMENT_KIND, 军官证, MILITARY_ID",
        "RISK_PREFERENCE, 稳健型, STEADY",
        "RISK_PREFERENCE, c4, GROWTH",
        "INCOME_LEVEL, 101348.88, UP_TO_300K",
        "INCOME_LEVEL, 50000, UP_TO_50K",
        "INCOME_LEVEL, '2,000,000', OVER_1M",
        "INCOME_LEVEL, up to 1m, UP_TO_1M",
        "STATUS, active, ACTIVE",
        "STATUS, 已注销, CLOSED"
    })
    void a_code_is_read_from_what_people_write(CustomerField field, String typed, String code) {
        assertThat(read(field, typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 12345, field.name.noLetter",
        "NAME, <b>Wei</b>, field.name.character",
        "NAME, 张😀, field.name.character",
        "NAME, ?, field.name.noLetter",
        "NAME, 迪丽热巴·, field.name.loneDot",
        "NAME, ·迪力木拉提, field.name.loneDot",
        "NAME, 迪丽热巴··迪力木拉提, field.name.loneDot",
        "BIRTH_DATE, 1990-02-30, field.date.notInCalendar",
        "BIRTH_DATE, 2001-02-29, field.date.notInCalendar",
        "BIRTH_DATE, 1990-13-01, field.date.notInCalendar",
        "BIRTH_DATE, 05/01/1990, field.date.notADate",
        "BIRTH_DATE, 1990-01, field.date.notADate",
        "BIRTH_DATE, 0190-01-01, field.date.outOfRange",
        "BIRTH_DATE, 长期, field.date.notADate",
        "MOBILE, 1381234567, field.mobile.length",
        "MOBILE, 138123456789, field.mobile.length",
        "MOBILE, 12012345678, field.mobile.unknownPrefix",
        "MOBILE, 021-58881234, field.mobile.otherKind",
        "MOBILE, 1381234567O, field.mobile.invalid",
        "MOBILE, call 13812345678, field.mobile.invalid",
        "MOBILE, +852 1, field.mobile.invalid",
        "MOBILE, +44 20, field.mobile.notInCountry",
        "EMAIL, zhang.example.com, field.email.noAt",
        "EMAIL, zhang@example, field.email.domain",
        "EMAIL, zhang@-example.com, field.email.domain",
        "EMAIL, zh..ang@example.com, field.email.mailbox",
        "EMAIL, a@b@example.com, field.email.mailbox",
        "EMAIL, zh ang@example.com, field.email.mailbox",
        "DOCUMENT_NUMBER, 1101*51949, field.document.characters",
        "DOCUMENT_NUMBER, 12, field.document.tooShort",
        "SEX, x, field.code.unknown",
        "INCOME_LEVEL, 17, field.code.unknown",
        "BRANCH, Pudong, field.branch.invalid",
        "MANAGER, x, field.staff.invalid",
        "EXTERNAL_NUMBER, 12 34;, field.reference.invalid"
    })
    void a_text_that_does_not_fit_is_refused(CustomerField field, String typed, String code) {
        assertThat(refusal(field, typed).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0000', controlCharacter", "'\u001B', controlCharacter", "\u2028, controlCharacter",
        "\u202E, invisibleCharacter", "\u2066, invisibleCharacter", "\u200B, invisibleCharacter",
        "\u200D, invisibleCharacter", "\uFEFF, invisibleCharacter", "\u00AD, invisibleCharacter",
        "\uFE0F, invisibleCharacter", "\u3164, invisibleCharacter", "\uFFFD, brokenCharacter",
        "\uFFFF, brokenCharacter", "\uE000, brokenCharacter"
    })
    void what_cannot_be_seen_is_refused_everywhere(String hidden, String code) {
        for (var field : CustomerField.values()) {
            var problem = refusal(field, "ab" + hidden + "cd");
            assertThat(problem.code()).isEqualTo("field.text." + code);
            assertThat(problem.arguments()).containsExactly(CleanText.codeOf(hidden.charAt(0)));
        }
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(refusal(CustomerField.NAME, "张\uD840").code())
                .isEqualTo("field.text.brokenCharacter");
        assertThat(refusal(CustomerField.OCCUPATION, "\uDC00x").code())
                .isEqualTo("field.text.brokenCharacter");
    }

    @ParameterizedTest
    @CsvSource({"NAME, 50", "BILLING_ADDRESS, 120", "OCCUPATION, 60"})
    void length_counts_characters_not_their_halves(CustomerField field, int longest) {
        assertThat(read(field, "𬱖".repeat(longest))).isEqualTo("𬱖".repeat(longest));
        var problem = refusal(field, "𬱖".repeat(longest + 1));

        assertThat(problem.code()).isEqualTo("field.text.tooLong");
        assertThat(problem.arguments())
                .containsExactly(String.valueOf(longest), String.valueOf(longest + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "張偉",
                "Ñuñez",
                "Łukasz",
                "Анна",
                "あべ",
                "阿卜杜拉（小）",
                "St. John",
                "刘〇",
                "𠮷田",
                "𱍐𫞩",
                "李\uD884\uDF50",
                "3M中国有限公司",
                "H&M 上海"
            })
    void names_of_the_world_are_names(String name) {
        assertThat(read(CustomerField.NAME, name)).isEqualTo(name);
    }

    @Test
    void an_unknown_code_is_answered_with_the_known_ones() {
        assertThat(refusal(CustomerField.SEX, "?").arguments()).containsExactly("MALE, FEMALE");
    }

    @Test
    void lists_of_codes_offer_their_codes_and_labels() {
        assertThat(FieldType.SEX.isCodeList()).isTrue();
        assertThat(FieldType.SEX.codes()).containsExactly("MALE", "FEMALE");
        assertThat(FieldType.SEX.codeLabelKey("FEMALE")).isEqualTo("enum.Sex.FEMALE");
        assertThat(FieldType.NAME.codes()).isEmpty();
        assertThat(FieldType.BIRTH_DATE.isDate()).isTrue();
    }

    @Test
    void that_a_customer_is_erased_can_be_shown_but_not_written() {
        assertThat(FieldType.STATUS.isCode("ERASED")).isTrue();
        assertThat(FieldType.STATUS.codes()).containsExactly("ACTIVE", "CLOSED");
        assertThatExceptionOfType(InvalidFieldValue.class)
                .isThrownBy(() -> FieldType.STATUS.canonical(CustomerField.STATUS, "erased"));
    }

    @ParameterizedTest
    @EnumSource
    void no_written_form_means_two_codes(FieldType type) {
        assertThat(type.codes())
                .allSatisfy(
                        code ->
                                assertThat(type.canonical(CustomerField.SEX, code.toLowerCase()))
                                        .isEqualTo(code));
        assertThatExceptionOfType(InvalidFieldValue.class)
                .isThrownBy(() -> type.canonical(CustomerField.SEX, "\u0007a"));
    }
}
