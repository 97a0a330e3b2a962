package org.guanhu.crm.demo.infrastructure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up what tells one customer from another: documents that pass every check, mobile numbers of
 * the right form. Nobody's data: whatever looks like a real person's is chance.
 */
final class DemoPerson {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final List<String> PLACES =
            List.of("310115", "310104", "310101", "320102", "330102", "340103", "410102", "420106");
    private static final List<String> PREFIXES =
            List.of("130", "135", "136", "138", "139", "150", "158", "159", "180", "186", "189");
    private static final int DAYS_OF_BIRTH = 365 * 58;

    private final Random random;
    private final Set<String> used = new HashSet<>();

    DemoPerson(Random random) {
        this.random = random;
    }

    LocalDate birthDate() {
        return LocalDate.of(1947, 1, 1).plusDays(random.nextInt(DAYS_OF_BIRTH));
    }

    /** A number by GB 11643 that nobody of this run has yet. */
    String residentId(LocalDate born, boolean woman) {
        String number;
        do {
            int sequence = random.nextInt(499) * 2 + (woman ? 2 : 1);
            var first =
                    PLACES.get(random.nextInt(PLACES.size()))
                            + "%tY%<tm%<td".formatted(born)
                            + "%03d".formatted(sequence);
            number = first + checkDigit(first);
        } while (!used.add(number));
        return number;
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    String mobile() {
        String number;
        do {
            number =
                    PREFIXES.get(random.nextInt(PREFIXES.size()))
                            + "%08d".formatted(random.nextInt(100_000_000));
        } while (!used.add(number));
        return number;
    }

    /** Until when the document is valid; older people's have no end. */
    String validUntil(LocalDate born) {
        if (born.getYear() < 1975) {
            return "长期";
        }
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365 * 15)).toString();
    }
}
