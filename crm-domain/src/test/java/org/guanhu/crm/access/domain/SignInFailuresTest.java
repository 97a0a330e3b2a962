package org.guanhu.crm.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SE-07")
@DisplayName("SE-07: failed sign-ins lead to pauses")
class SignInFailuresTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest(name = "after {0} failures: {1} minutes")
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "10,15", "200,15"})
    void the_pause_doubles_up_to_a_quarter_of_an_hour(int failures, long minutes) {
        SignInFailures last = inARow(failures);

        Duration pause =
                last.pausedUntil() == null
                        ? Duration.ZERO
                        : Duration.between(NOW, last.pausedUntil());
        assertThat(pause).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void a_pause_ends_by_itself() {
        SignInFailures failures = inARow(5);

        assertThat(failures.pauseAt(NOW.plusSeconds(59))).isTrue();
        assertThat(failures.pauseAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void failures_are_forgotten_after_a_quiet_day() {
        SignInFailures next = inARow(9).oneMore(NOW.plus(Duration.ofDays(2)));

        assertThat(next).isEqualTo(new SignInFailures(1, null));
    }

    private static SignInFailures inARow(int count) {
        SignInFailures failures = SignInFailures.NONE;
        for (int i = 0; i < count; i++) {
            failures = failures.oneMore(NOW);
        }
        return failures;
    }
}
