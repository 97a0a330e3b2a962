package org.guanhu.crm.field.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Citizens' numbers that are right, made without the code that judges them. */
public final class ResidentIdFixture {

    private static final String[] PLACES = {
        "110105", "310115", "320583", "440304", "510107", "650102"
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ResidentIdFixture() {}

    /** A right number of somebody. */
    public static String any(Random random) {
        var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(30_000));
        return of(born, random.nextInt(1_000), PLACES[random.nextInt(PLACES.length)]);
    }

    /** The right number for a birth date and a sequence, odd for men. */
    public static String of(LocalDate born, int sequence, String place) {
        var digits =
                place
                        + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + String.format("%03d", sequence);
        return digits + check(digits);
    }

    /** The check digit by ISO 7064 MOD 11-2: the weighted sum with it leaves 1. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        int check = (12 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
