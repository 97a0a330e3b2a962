package org.guanhu.crm.country.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which days and hours the bank works: weekends, public holidays and make-up working days. Every
 * answer that would need a year without data is refused by {@link NoCalendar}, never guessed.
 */
public final class BankCalendar {

    private static final int FIRST_PUBLISHED = 2024;

    private final Map<Integer, CalendarYear> years;
    private final OpeningHours hours;

    public BankCalendar(Collection<CalendarYear> years, OpeningHours hours) {
        this.years =
                years.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
        this.hours = hours;
    }

    /** The calendar of all years that come with the product. */
    public static BankCalendar published(OpeningHours hours) {
        var years =
                IntStream.iterate(FIRST_PUBLISHED, year -> year + 1)
                        .mapToObj(CalendarYear::published)
                        .takeWhile(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .toList();
        return new BankCalendar(years, hours);
    }

    /** Whether the bank works on that day. */
    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            throw new NoCalendar(day.getYear());
        }
        return year.isWorkingDay(day);
    }

    /** The first working day after that day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /**
     * The working day that many working days later, earlier for a negative count. The day itself
     * does not count; for none it is the day, or the next working day if it is none.
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = count < 0 ? -1 : 1;
        int left = Math.abs(count);
        var at = day;
        if (left == 0) {
            return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
        }
        while (left > 0) {
            at = at.plusDays(step);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /** How many working days lie after the first day, up to the last one and with it. */
    public int workingDaysBetween(LocalDate after, LocalDate last) {
        if (last.isBefore(after)) {
            return -workingDaysBetween(last, after);
        }
        return (int)
                after.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** For how long the bank was open between two moments; none if they are not in order. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        var open = Duration.ZERO;
        var last = hours.day(to);
        for (var day = hours.day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                open = open.plus(openOn(day, from, to));
            }
        }
        return open;
    }

    private Duration openOn(LocalDate day, Instant from, Instant to) {
        var begin = later(from, hours.opening(day));
        var end = to.isBefore(hours.closing(day)) ? to : hours.closing(day);
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** The moment at which the bank has been open for that long since another moment. */
    public Instant plusWorkingTime(Instant from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Working time does not run backwards");
        }
        var day = plusWorkingDays(hours.day(from), 0);
        var begin = later(from, hours.opening(day));
        var left = time;
        while (begin.plus(left).isAfter(hours.closing(day))) {
            left = left.minus(openOn(day, begin, hours.closing(day)));
            day = nextWorkingDay(day);
            begin = hours.opening(day);
        }
        return begin.plus(left);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
