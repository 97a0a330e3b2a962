package org.guanhu.crm.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingTest {

    @Test
    void days_are_told_in_days() {
        assertThat(Waiting.of(Duration.ofHours(50)))
                .isEqualTo(new Waiting("approval.waiting.days", 2));
    }

    @Test
    void less_than_a_day_is_told_in_hours() {
        assertThat(Waiting.of(Duration.ofMinutes(1439)))
                .isEqualTo(new Waiting("approval.waiting.hours", 23));
    }

    @Test
    void less_than_an_hour_is_told_in_minutes() {
        assertThat(Waiting.of(Duration.ofSeconds(59)))
                .isEqualTo(new Waiting("approval.waiting.minutes", 0));
    }

    @Test
    void a_clock_that_lags_behind_makes_nobody_wait_less_than_nothing() {
        assertThat(Waiting.of(Duration.ofSeconds(-90)))
                .isEqualTo(new Waiting("approval.waiting.minutes", 0));
    }
}
