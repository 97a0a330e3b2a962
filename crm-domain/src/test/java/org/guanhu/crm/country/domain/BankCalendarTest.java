package org.guanhu.crm.country.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("TK-03")
@Tag("TK-05")
class BankCalendarTest {

    private final BankCalendar calendar = BankCalendar.published(OpeningHours.USUAL);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).toInstant(ZoneOffset.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_working_days(int year, int count) {
        var before = LocalDate.of(year, 1, 1);

        assertThat(calendar.isWorkingDay(before)).isFalse();
        assertThat(calendar.workingDaysBetween(before, LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-04", "2024-02-18", "2025-01-26", "2026-02-14", "2026-10-10"})
    void make_up_days_on_weekends_are_working_days(String day) {
        assertThat(calendar.isWorkingDay(day(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-10", "2025-10-08", "2026-01-02", "2026-02-23", "2026-11-21"})
    void holidays_and_other_weekends_are_none(String day) {
        assertThat(calendar.isWorkingDay(day(day))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-17, 0, 2026-02-24",
        "2026-02-24, 0, 2026-02-24",
        "2026-02-24, -1, 2026-02-14",
        "2025-12-31, 1, 2026-01-04"
    })
    @DisplayName("TK-03 three working days pass over holidays and count make-up days")
    void working_days_are_counted(String from, int count, String to) {
        assertThat(calendar.plusWorkingDays(day(from), count)).isEqualTo(day(to));
    }

    @Test
    void counting_there_and_back_agrees() {
        var random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            var from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
            int count = 1 + random.nextInt(60);
            var to = calendar.plusWorkingDays(from, count);
            assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(count);
            assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-count);
            assertThat(calendar.isWorkingDay(to)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T16:00, 2026-10-08T10:00, PT2H",
        "2026-09-30T08:00, 2026-09-30T20:00, PT8H",
        "2026-10-10T09:00, 2026-10-12T09:00, PT8H",
        "2026-10-03T10:00, 2026-10-04T10:00, PT0S",
        "2026-10-08T11:00, 2026-10-08T10:00, PT0S"
    })
    void working_time_runs_while_the_bank_is_open(String from, String to, Duration time) {
        assertThat(calendar.workingTimeBetween(at(from), at(to))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T16:00, PT2H, 2026-10-08T10:00",
        "2026-09-30T18:00, PT4H, 2026-10-08T13:00",
        "2026-10-08T07:00, PT0S, 2026-10-08T09:00",
        "2026-10-09T13:00, PT4H, 2026-10-09T17:00",
        "2026-10-09T13:00, PT12H, 2026-10-10T17:00",
        "2026-10-09T13:00, PT13H, 2026-10-12T10:00"
    })
    void a_term_in_hours_ends_while_the_bank_is_open(String from, Duration time, String end) {
        assertThat(calendar.plusWorkingTime(at(from), time)).isEqualTo(at(end));
        assertThat(calendar.workingTimeBetween(at(from), at(end))).isEqualTo(time);
    }

    @Test
    void a_year_without_data_is_refused_not_guessed() {
        assertThat(calendar.isWorkingDay(day("2026-12-31"))).isTrue();
        assertThatExceptionOfType(NoCalendar.class)
                .isThrownBy(() -> calendar.nextWorkingDay(day("2026-12-31")))
                .satisfies(no -> assertThat(no.code()).isEqualTo("country.noCalendar"))
                .satisfies(no -> assertThat(no.arguments()).containsExactly("2027"));
        assertThatExceptionOfType(NoCalendar.class)
                .isThrownBy(() -> calendar.isWorkingDay(day("2023-12-29")));
    }

    @Test
    void a_bank_may_tell_a_year_itself() {
        var year = new CalendarYear(2030, Set.of(day("2030-01-01")), Set.of(day("2030-01-05")));
        var own = new BankCalendar(List.of(year), OpeningHours.USUAL);

        assertThat(own.isWorkingDay(day("2030-01-01"))).isFalse();
        assertThat(own.isWorkingDay(day("2030-01-05"))).isTrue();
        assertThat(own.isWorkingDay(day("2030-01-06"))).isFalse();
    }

    @Test
    void a_year_that_contradicts_itself_is_refused() {
        var newYear = day("2030-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2030, Set.of(), Set.of(newYear)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2031, Set.of(newYear), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new OpeningHours(
                                        LocalTime.NOON, LocalTime.NOON, OpeningHours.USUAL.zone()));
    }
}
