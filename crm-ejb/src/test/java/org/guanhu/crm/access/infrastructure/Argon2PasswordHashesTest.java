package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-07")
class Argon2PasswordHashesTest {

    private static final char[] PASSWORD = "正确 horse".toCharArray();

    private final Argon2PasswordHashes hashes = new Argon2PasswordHashes(19_456, 2, 1);

    @Test
    void a_hash_tells_its_cost_and_no_password() {
        assertThat(hashes.of(PASSWORD))
                .startsWith("$shiro2$argon2id$v=19$t=2,m=19456,p=1$")
                .doesNotContain("horse")
                .hasSizeLessThan(250);
    }

    @Test
    void only_the_password_itself_fits() {
        String hash = hashes.of(PASSWORD);

        assertThat(hashes.matches(PASSWORD, hash)).isTrue();
        assertThat(hashes.matches("正确 Horse".toCharArray(), hash)).isFalse();
        assertThat(hashes.matches(new char[0], hash)).isFalse();
        assertThat(hashes.matches(PASSWORD, hashes.ofNobody())).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(hashes.of(PASSWORD)).isNotEqualTo(hashes.of(PASSWORD));
    }

    @Test
    void a_hash_of_other_cost_fits_and_is_outdated() {
        String cheap = new Argon2PasswordHashes(1024, 1, 1).of(PASSWORD);

        assertThat(hashes.matches(PASSWORD, cheap)).isTrue();
        assertThat(hashes.isOutdated(cheap)).isTrue();
        assertThat(hashes.isOutdated(hashes.of(PASSWORD))).isFalse();
    }
}
