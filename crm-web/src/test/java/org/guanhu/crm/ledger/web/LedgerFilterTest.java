package org.guanhu.crm.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.junit.jupiter.api.Test;

class LedgerFilterTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final LedgerFilter filter = new LedgerFilter();

    @Test
    void days_are_days_of_the_bank_and_the_last_one_counts() {
        filter.setFrom(LocalDate.of(2026, 2, 28));
        filter.setUntil(LocalDate.of(2026, 2, 28));

        assertThat(filter.criteria(SHANGHAI))
                .isEqualTo(
                        new LedgerCriteria(
                                null,
                                null,
                                null,
                                Instant.parse("2026-02-27T16:00:00Z"),
                                Instant.parse("2026-02-28T16:00:00Z")));
    }

    @Test
    void blanks_restrict_nothing() {
        filter.setSubject("  ");
        filter.setActor("");

        assertThat(filter.criteria(SHANGHAI))
                .isEqualTo(new LedgerCriteria(null, null, null, null, null));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_told() {
        filter.setFrom(LocalDate.of(2026, 3, 1));
        filter.setUntil(LocalDate.of(2026, 2, 28));

        assertThat(filter.endsBeforeItBegins()).isTrue();
    }

    @Test
    void a_single_day_is_a_period() {
        filter.setFrom(LocalDate.of(2026, 3, 1));
        filter.setUntil(LocalDate.of(2026, 3, 1));

        assertThat(filter.endsBeforeItBegins()).isFalse();
    }
}
