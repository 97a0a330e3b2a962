package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SE-07")
@DisplayName("SE-07: passwords that everybody tries first")
class ListedPasswordsTest {

    private final ListedPasswords listed = new ListedPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password2026!",
                "P@ssw0rd-2026",
                "123456789012",
                "aaaaaaaaaaaa",
                "123qwerty456",
                "!!!Sunshine123!!!",
                "dragon1234567"
            })
    void are_known_with_a_few_signs_around_too(String password) {
        assertThat(listed.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "once upon a time",
                "Tr4mway-to-Xuhui",
                "春眠不觉晓处处闻啼鸟",
                "kq7-vbn2-xxa9",
                "the password is a moth"
            })
    void are_not_just_any(String password) {
        assertThat(listed.contain(password)).isFalse();
    }
}
