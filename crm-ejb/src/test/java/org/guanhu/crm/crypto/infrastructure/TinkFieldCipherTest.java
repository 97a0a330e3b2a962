package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-06")
class TinkFieldCipherTest {

    private static final SealPlace HERE = new SealPlace("customer", "mobile", "1000000015", "");
    private static final String MOBILE = "+8613812345678";

    private final FieldCipher cipher = new TestKeys().cipher(null);

    @Test
    void what_was_sealed_opens_at_its_place() {
        var sealed = cipher.seal(HERE, "张𬱖立");

        assertThat(cipher.open(HERE, sealed)).isEqualTo("张𬱖立");
        assertThat(cipher.open(HERE, cipher.seal(HERE, ""))).isEmpty();
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(cipher.seal(HERE, null)).isNull();
        assertThat(cipher.open(HERE, null)).isNull();
    }

    @Test
    void a_sealed_value_names_its_algorithm_and_hides_the_text() {
        var sealed = cipher.seal(HERE, MOBILE);

        assertThat(sealed[0]).isEqualTo((byte) 1);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("138");
    }

    @Test
    void the_same_value_is_never_sealed_alike_twice() {
        assertThat(cipher.seal(HERE, MOBILE)).isNotEqualTo(cipher.seal(HERE, MOBILE));
    }

    @Test
    void a_value_moved_to_another_row_column_or_table_does_not_open() {
        var sealed = cipher.seal(HERE, MOBILE);

        mustNotOpen(new SealPlace("customer", "mobile", "1000000023", ""), sealed);
        mustNotOpen(new SealPlace("customer", "email", "1000000015", ""), sealed);
        mustNotOpen(new SealPlace("change_item", "mobile", "1000000015", ""), sealed);
    }

    @Test
    void a_value_with_any_byte_flipped_or_cut_does_not_open() {
        var sealed = cipher.seal(HERE, MOBILE);

        for (int i = 0; i < sealed.length; i++) {
            var flipped = sealed.clone();
            flipped[i] ^= 1;
            mustNotOpen(HERE, flipped);
            mustNotOpen(HERE, java.util.Arrays.copyOf(sealed, i));
        }
    }

    @Test
    void a_value_sealed_with_another_key_does_not_open() {
        mustNotOpen(HERE, new TestKeys().cipher(null).seal(HERE, MOBILE));
    }

    @Test
    void a_refusal_tells_the_place_but_neither_row_nor_value() {
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> cipher.open(HERE, new byte[] {1, 2, 3}))
                .withMessage("Sealed value does not open at customer.mobile");
    }

    @Test
    void a_digest_is_the_same_for_the_same_text_at_the_same_place_only() {
        var digest = cipher.digest(HERE, MOBILE);

        assertThat(digest).matches("k[0-9a-f]{63}").isEqualTo(cipher.digest(HERE, MOBILE));
        assertThat(digest)
                .isNotEqualTo(cipher.digest(HERE, MOBILE + "0"))
                .isNotEqualTo(cipher.digest(new SealPlace("customer", "mobile", "2", ""), MOBILE))
                .isNotEqualTo(new TestKeys().cipher(null).digest(HERE, MOBILE));
        assertThat(cipher.digest(HERE, null)).isEqualTo(cipher.digest(HERE, ""));
    }

    private void mustNotOpen(SealPlace place, byte[] sealed) {
        assertThatExceptionOfType(UnreadableValue.class)
                .isThrownBy(() -> cipher.open(place, sealed));
    }
}
