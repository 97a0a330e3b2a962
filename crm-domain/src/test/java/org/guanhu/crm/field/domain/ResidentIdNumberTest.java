package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("ID-09")
@Tag("VA-01")
class ResidentIdNumberTest {

    private static final String CHARACTERS = "0123456789X";

    @Test
    void the_example_of_the_standard_is_right() {
        var number = new ResidentIdNumber("11010519491231002X");

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
        assertThat(number.toString()).isEqualTo("1****************X");
    }

    @Test
    @DisplayName("VA-01 ID-09 every slip in 10,000 numbers is judged as GB 11643 says: refused")
    void every_slip_in_ten_thousand_numbers_is_judged_as_the_standard_says() {
        var random = new Random(11643);
        var misjudged = new HashSet<String>();
        var let = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var number = ResidentIdFixture.any(random);
            assertThat(isRight(number)).as(number).isTrue();
            Slips.of(
                    number,
                    CHARACTERS,
                    wrong -> {
                        boolean right = ResidentIdFixture.isOne(wrong);
                        if (right) {
                            let.add(wrong);
                        }
                        if (right != isRight(wrong)) {
                            misjudged.add(wrong);
                        }
                    });
        }
        assertThat(misjudged).isEmpty();
        assertThat(let).as("MOD 11-2 lets no such slip pass").isEmpty();
    }

    private static boolean isRight(String number) {
        return ResidentIdNumber.objectionTo(number).isEmpty();
    }

    @Test
    void only_one_check_digit_fits_the_first_seventeen() {
        var random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            var number = ResidentIdFixture.any(random);
            var first = number.substring(0, 17);
            assertThat(CHARACTERS.chars().filter(c -> isRight(first + (char) c)).count()).isOne();
            assertThat(ResidentIdNumber.checkDigit(first)).isEqualTo(number.charAt(17));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, residentLength",
        "110105491231002, firstGeneration",
        "1101051949123100ZX, residentCharacters",
        "11010519491231X020, residentCharacters",
        "11010519490230002X, residentBirthDate",
        "110105194913310020, residentBirthDate",
        "110105194912310021, checkDigit"
    })
    void a_wrong_number_is_told_what_is_wrong(String number, String reason) {
        assertThat(ResidentIdNumber.objectionTo(number)).contains("field.document." + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResidentIdNumber(number))
                .withMessageNotContaining(number);
    }

    @Test
    void a_place_that_no_province_has_is_refused() {
        var number = ResidentIdFixture.of(LocalDate.of(1990, 1, 1), 1, "990101");

        assertThat(ResidentIdNumber.objectionTo(number)).contains("field.document.residentPlace");
    }

    @Test
    void the_first_generation_s_number_is_the_same_person_s_of_today() {
        assertThat(ResidentIdNumber.today("110105491231002")).isEqualTo("11010519491231002X");
        assertThat(ResidentIdNumber.today("11010519491231002X")).isEqualTo("11010519491231002X");
    }

    @Test
    void what_is_no_citizen_s_number_stays_as_it_is() {
        assertThat(ResidentIdNumber.today("110105491331002")).isEqualTo("110105491331002");
        assertThat(ResidentIdNumber.today("E12345678")).isEqualTo("E12345678");
        assertThat(ResidentIdNumber.today(null)).isNull();
    }
}
