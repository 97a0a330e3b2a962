package org.guanhu.crm.field.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a foreigner's permanent resident card: the card of 2023 bears one by GB 11643 that
 * begins with 9, earlier cards three letters of the nationality, the place, the birth date in six
 * digits and two more, of which no check is published.
 */
final class PermanentResidentNumber {

    private static final Pattern EARLIER = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final int NATIONALITY_LENGTH = 3;
    private static final int BIRTH_FROM = 7;
    private static final Set<String> NATIONALITIES = nationalities();

    private PermanentResidentNumber() {}

    static boolean isOfToday(String text) {
        return text.startsWith("9");
    }

    /** Why a text is no such number, as a message key; empty if it is one. */
    static Optional<String> objectionTo(String text) {
        if (isOfToday(text)) {
            return ResidentIdNumber.objectionTo(text);
        }
        if (!EARLIER.matcher(text).matches()) {
            return Optional.of(NumberRule.SHAPE);
        }
        if (!NATIONALITIES.contains(text.substring(0, NATIONALITY_LENGTH))) {
            return Optional.of("field.document.nationality");
        }
        return isDay(text.substring(BIRTH_FROM, BIRTH_FROM + 6))
                ? Optional.empty()
                : Optional.of("field.document.cardBirthDate");
    }

    /** The century is not told: a day of either will do. */
    private static boolean isDay(String digits) {
        return isDayOf("19", digits) || isDayOf("20", digits);
    }

    private static boolean isDayOf(String century, String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(century + digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /** Those of ISO 3166, and what passports write for people without one. */
    private static Set<String> nationalities() {
        var all = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        Stream.of("A", "B", "C", "X").map("XX"::concat).forEach(all::add);
        return Set.copyOf(all);
    }
}
