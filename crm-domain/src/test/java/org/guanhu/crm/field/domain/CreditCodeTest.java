package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.guanhu.crm.country.domain.CheckDigitFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("ID-10")
@Tag("VA-01")
class CreditCodeTest {

    /** Also the letters that no credit code has: O for 0, I for 1, S for 5, Z for 2, V for U. */
    private static final String TYPED = OrganisationFixture.CREDIT_ALPHABET + "IOSVZ";

    private static boolean isRight(String code) {
        return CreditCode.objectionTo(code).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91100000100003962T", "91440300708461136T", "914403001922038216"})
    void codes_of_well_known_companies_are_right(String code) {
        assertThat(isRight(code)).isTrue();
        assertThat(OrganisationFixture.isCreditCode(code)).isTrue();
    }

    @Test
    void a_bank_s_own_code_tells_its_organisation() {
        var code = new CreditCode("91100000100003962T");

        assertThat(code.organisation()).isEqualTo(new OrganisationCode("100003962"));
        assertThat(code).hasToString("9****************T");
        assertThat(code.organisation()).hasToString("1*******2");
    }

    @Test
    @DisplayName(
            "VA-01 ID-10 every slip in 10,000 credit codes is judged as GB 32100 says: refused")
    void every_slip_in_ten_thousand_codes_is_judged_as_the_standard_says() {
        var random = new Random(32100);
        var misjudged = new HashSet<String>();
        var let = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var code = OrganisationFixture.creditCode(random);
            assertThat(isRight(code)).as(code).isTrue();
            Slips.of(
                    code,
                    TYPED,
                    wrong -> {
                        boolean right = OrganisationFixture.isCreditCode(wrong);
                        if (right) {
                            let.add(wrong);
                        }
                        if (right != isRight(wrong)) {
                            misjudged.add(wrong);
                        }
                    });
        }
        assertThat(misjudged).isEmpty();
        assertThat(let).as("modulus 31 with powers of 3 lets no such slip pass").isEmpty();
    }

    @Test
    @DisplayName("VA-01 ID-10 every slip in 10,000 organisation codes is judged as GB 11714 says")
    void every_slip_in_an_organisation_code_is_judged_as_the_standard_says() {
        var random = new Random(11714);
        var misjudged = new HashSet<String>();
        int[] let = {0};
        for (int i = 0; i < 10_000; i++) {
            Slips.of(
                    OrganisationFixture.organisationCode(random),
                    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    wrong -> {
                        boolean right =
                                wrong.charAt(8) == OrganisationFixture.organisationCheck(wrong);
                        let[0] += right ? 1 : 0;
                        if (right == OrganisationCode.objectionTo(wrong).isPresent()) {
                            misjudged.add(wrong);
                        }
                    });
        }
        assertThat(misjudged).isEmpty();
        assertThat(let[0]).as("modulus 11 lets letters pass that are 11 apart").isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "9110000010000396T, creditCodeLength",
        "911000001000039623T, creditCodeLength",
        "9110000O100003962T, creditCodeCharacters",
        "91100000I00003962T, creditCodeCharacters",
        "91A00000100003962T, creditCodeCharacters",
        "91100000100003962U, checkDigit",
        "91100000100003963X, creditCodeOrganisation"
    })
    void a_wrong_code_is_told_what_is_wrong(String code, String reason) {
        assertThat(CreditCode.objectionTo(code)).contains("field.document." + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCode(code))
                .withMessageNotContaining(code);
    }

    @Test
    void a_licence_of_before_2015_has_fifteen_digits_and_a_check_digit() {
        for (var wrong : List.of("110000000000010", "11000000000001", "1100000000000127")) {
            assertThat(LicenceNumber.objectionTo(wrong)).as(wrong).isPresent();
        }
        assertThat(LicenceNumber.objectionTo("110108000000016")).isEmpty();
        assertThat(LicenceNumber.objectionTo("91100000100003962T")).isEmpty();
    }

    @Test
    @DisplayName("VA-01 ID-10 every single wrong digit of an old licence number is refused")
    void every_wrong_digit_of_an_old_licence_number_is_refused() {
        var random = new Random(1110);
        for (int i = 0; i < 1_000; i++) {
            var payload = "1101" + String.format("%010d", random.nextLong(10_000_000_000L));
            var right = new HashSet<String>();
            for (char last = '0'; last <= '9'; last++) {
                if (LicenceNumber.objectionTo(payload + last).isEmpty()) {
                    right.add(payload + last);
                }
            }
            assertThat(right).hasSize(1).allMatch(CheckDigitFixture::leavesOne);
        }
    }
}
