package org.guanhu.crm.country.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One year as the State Council arranged it: which days off there are besides weekends, and on
 * which weekends people work instead (调休).
 *
 * @param year the year
 * @param off all days of the holidays, weekends among them included
 * @param work the Saturdays and Sundays on which people work
 */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> work) {

    private static final String OFF = "off";
    private static final String WORK = "work";

    public CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        if (!work.stream().allMatch(CalendarYear::isWeekend)
                || work.stream().anyMatch(off::contains)) {
            throw new IllegalArgumentException("Make-up days of " + year + " are no free weekend");
        }
        for (var day : off) {
            mustBeOf(year, day);
        }
        for (var day : work) {
            mustBeOf(year, day);
        }
    }

    private static void mustBeOf(int year, LocalDate day) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException(day + " is no day of " + year);
        }
    }

    /** The year as it came with the product, if it did. */
    static Optional<CalendarYear> published(int year) {
        return DataFile.read("calendar-" + year + ".csv").map(lines -> of(year, lines));
    }

    private static CalendarYear of(int year, List<String[]> lines) {
        var off = new HashSet<LocalDate>();
        var work = new HashSet<LocalDate>();
        for (var line : lines) {
            var first = LocalDate.parse(line[1]);
            switch (line[0]) {
                case OFF ->
                        first.datesUntil(LocalDate.parse(line[2]).plusDays(1)).forEach(off::add);
                case WORK -> work.add(first);
                default -> throw new IllegalArgumentException("Neither off nor work: " + line[0]);
            }
        }
        return new CalendarYear(year, off, work);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || !off.contains(day) && !isWeekend(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
