package org.guanhu.crm.field.domain;

import cn.hutool.core.util.IdcardUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanhu.crm.country.domain.Regions;

/**
 * A citizen's number by GB 11643: place, birth date, sequence and a check digit by ISO 7064 MOD
 * 11-2. The document that bears it is known apart from it.
 */
public record ResidentIdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIRST_GENERATION = Pattern.compile("[0-9]{15}");
    private static final Pattern OF_CITIZENS = Pattern.compile("[1-7].*");
    private static final LocalDate LISTS_BEGIN = LocalDate.of(2003, 1, 1);
    private static final int PLACE_LENGTH = 6;
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    public ResidentIdNumber {
        if (objectionTo(value).isPresent()) {
            throw new IllegalArgumentException("Not a citizen's number");
        }
    }

    /** Why a text is no such number, as a message key; empty if it is one. */
    static Optional<String> objectionTo(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.of(wrongLength(text));
        }
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of("field.document.residentCharacters");
        }
        if (birthDateIn(text).isEmpty()) {
            return Optional.of("field.document.residentBirthDate");
        }
        if (text.charAt(LENGTH - 1) != checkDigit(text)) {
            return Optional.of("field.document.checkDigit");
        }
        return IdcardUtil.isValidCard18(text, false)
                ? Optional.empty()
                : Optional.of("field.document.residentPlace");
    }

    /**
     * The number as it is written today: those of 15 digits, out of use since 2013, lack the
     * century and the check digit, and are the same person's. Whatever is none stays as it is.
     */
    public static String today(String text) {
        if (text == null || !FIRST_GENERATION.matcher(text).matches()) {
            return text;
        }
        var digits = text.substring(0, PLACE_LENGTH) + "19" + text.substring(PLACE_LENGTH);
        var modern = digits + checkDigit(digits);
        return objectionTo(modern).isEmpty() ? modern : text;
    }

    private static String wrongLength(String text) {
        boolean isOld = text != null && text.length() == OLD_LENGTH;
        return isOld ? "field.document.firstGeneration" : "field.document.residentLength";
    }

    /** The check digit that belongs to the first 17 digits. */
    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static Optional<LocalDate> birthDateIn(String text) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(text.substring(6, 10)),
                            Integer.parseInt(text.substring(10, 12)),
                            Integer.parseInt(text.substring(12, 14))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The birth date that the number states. */
    public LocalDate birthDate() {
        return birthDateIn(value).orElseThrow();
    }

    /**
     * Whether the number names a place that no list has had during its holder's life. Of people
     * born before the lists begin nothing is said: places were renamed and merged all the time.
     */
    boolean isOfNoListedPlace() {
        return isOfCitizen()
                && !birthDate().isBefore(LISTS_BEGIN)
                && Regions.of(value.substring(0, PLACE_LENGTH)).isEmpty();
    }

    /** Whether it is a citizen's of the mainland, not one of a permit or a foreigner's card. */
    boolean isOfCitizen() {
        return OF_CITIZENS.matcher(value).matches();
    }

    /** The sex that the number states: odd sequence male, even female. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The number masked: a log must not tell whose record it is. */
    @Override
    public String toString() {
        return Mask.DOCUMENT.apply(value);
    }
}
