package org.guanhu.crm.field.domain;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people write it, into {@code yyyy-MM-dd}. */
final class DateReading implements Reading {

    /** The day that stands for a document without an end (长期). */
    static final String NEVER = "9999-12-31";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Set<String> ENDLESS =
            Set.of("长期", "長期", "长期有效", "永久", "long-term", "long term", "permanent", NEVER);

    private final boolean mayBeEndless;

    DateReading(boolean mayBeEndless) {
        this.mayBeEndless = mayBeEndless;
    }

    @Override
    public String read(Field field, String clean) {
        var typed = Normalizer.normalize(clean, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (mayBeEndless && ENDLESS.contains(typed)) {
            return NEVER;
        }
        var written = WRITTEN.matcher(typed);
        if (written.matches()) {
            return day(field, written);
        }
        var compact = COMPACT.matcher(typed);
        if (compact.matches()) {
            return day(field, compact);
        }
        throw InvalidFieldValue.of(field, "field.date.notADate");
    }

    private static String day(Field field, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (year < 1850 || year > 2199) {
            throw InvalidFieldValue.of(field, "field.date.outOfRange", "1850", "2199");
        }
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            throw InvalidFieldValue.of(field, "field.date.notInCalendar");
        }
        return YearMonth.of(year, month).atDay(day).toString();
    }
}
