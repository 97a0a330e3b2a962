package org.guanhu.crm.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-07")
@DisplayName("SE-07: the password behind an account")
class CredentialTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration SEASON = Duration.ofDays(90);

    private final Credential credential = new Credential(BankFixture.TELLER);

    @Test
    void a_success_ends_the_count_of_failures() {
        credential.signInFailed(NOW);

        credential.signedIn();

        assertThat(credential.signInFailures()).isEqualTo(SignInFailures.NONE);
    }

    @Test
    void a_one_time_password_must_be_changed_and_then_is_forgotten() {
        credential.issue("once", NOW.plusSeconds(60), NOW);
        assertThat(credential.mustChange(NOW, null)).isTrue();

        credential.choose("own", NOW);

        assertThat(credential.mustChange(NOW, null)).isFalse();
        assertThat(credential.usableHash(NOW.plusSeconds(90))).contains("own");
        assertThat(credential.lastHashes(5)).containsExactly("own");
    }

    @Test
    void once_shut_no_password_opens_the_account_until_another_is_issued() {
        credential.choose("own", NOW);

        credential.shut(NOW);
        credential.renew("own", "own at another cost");

        assertThat(credential.usableHash(NOW)).isEmpty();
        assertThat(credential.lastHashes(5)).containsExactly("own");
        credential.issue("once", NOW.plusSeconds(60), NOW);
        assertThat(credential.usableHash(NOW)).contains("once");
    }

    @Test
    void a_chosen_password_gets_old_where_the_bank_says_so() {
        credential.choose("own", NOW);

        assertThat(credential.mustChange(NOW.plus(SEASON).minusSeconds(1), SEASON)).isFalse();
        assertThat(credential.mustChange(NOW.plus(SEASON), SEASON)).isTrue();
        assertThat(credential.mustChange(NOW.plus(SEASON), null)).isFalse();
    }

    @Test
    void the_last_passwords_are_remembered_newest_first() {
        for (int i = 1; i <= 15; i++) {
            credential.choose("p" + i, NOW.plusSeconds(i));
        }

        assertThat(credential.lastHashes(5)).containsExactly("p15", "p14", "p13", "p12", "p11");
        assertThat(credential.lastHashes(99)).hasSize(13);
    }
}
