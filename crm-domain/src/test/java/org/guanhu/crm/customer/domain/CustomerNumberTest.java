package org.guanhu.crm.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import org.guanhu.crm.country.domain.CheckDigitFixture;
import org.guanhu.crm.field.domain.CustomerKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("NR-01")
class CustomerNumberTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("NR-01 ten digits: flag, sequence of eight, check digit by MOD 11,10")
    void a_number_is_a_flag_a_sequence_and_a_check_digit(CustomerKind kind) {
        for (long sequence : new long[] {1, 42, 12_345_678, 99_999_999}) {
            var number = CustomerNumber.of(kind, sequence).value();

            assertThat(number).startsWith(kind.flag() + "%08d".formatted(sequence)).hasSize(10);
            assertThat(CheckDigitFixture.leavesOne(number)).isTrue();
        }
    }

    @Test
    @Tag("NR-02")
    @DisplayName("NR-02 two places in the sequences never give one number")
    void every_place_of_a_sequence_has_a_number_of_its_own() {
        var numbers = new HashSet<String>();
        for (var kind : CustomerKind.values()) {
            for (long sequence = 1; sequence <= 20_000; sequence++) {
                numbers.add(CustomerNumber.of(kind, sequence).value());
            }
        }
        assertThat(numbers).hasSize(40_000);
    }

    @Test
    void every_single_wrong_digit_is_refused() {
        var random = new Random(71);
        for (int i = 0; i < 10_000; i++) {
            var number = any(random);
            for (int at = 0; at < 10; at++) {
                for (char other = '0'; other <= '9'; other++) {
                    var typed = number.substring(0, at) + other + number.substring(at + 1);
                    if (CustomerNumber.isOne(typed) != typed.equals(number)) {
                        throw new AssertionError(typed);
                    }
                }
            }
        }
    }

    @Test
    void neighbours_that_changed_places_are_judged_as_the_standard_says() {
        var random = new Random(1110);
        int swaps = 0;
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            var number = any(random);
            for (int at = 2; at < 10; at++) {
                var swapped = new StringBuilder(number);
                swapped.setCharAt(at - 1, number.charAt(at));
                swapped.setCharAt(at, number.charAt(at - 1));
                var typed = swapped.toString();
                if (!typed.equals(number)) {
                    swaps++;
                    taken += CustomerNumber.isOne(typed) ? 1 : 0;
                    assertThat(CustomerNumber.isOne(typed))
                            .isEqualTo(CheckDigitFixture.leavesOne(typed));
                }
            }
        }
        assertThat(taken).as("of " + swaps).isLessThan(swaps / 40);
    }

    private static String any(Random random) {
        var kind = CustomerKind.values()[random.nextInt(2)];
        return CustomerNumber.of(kind, 1 + random.nextInt(99_999_999)).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "3000000018", "10000000181", "100000001X", " 100000001"})
    void what_has_not_the_form_is_none(String text) {
        assertThat(CustomerNumber.isOne(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerNumber(text));
    }

    @Test
    void a_sequence_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerNumber.of(CustomerKind.INDIVIDUAL, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerNumber.of(CustomerKind.INDIVIDUAL, 100_000_000));
        assertThat(CustomerNumber.isOne(null)).isFalse();
    }
}
