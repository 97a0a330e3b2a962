package org.guanhu.crm.field.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Citizens' numbers that are right, made without the code that judges them. */
public final class ResidentIdFixture {

    private static final String[] PLACES = {
        "110105", "310115", "320583", "440304", "510107", "650102", "810000", "820000", "830000",
        "911124"
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

    /** Whether GB 11643 takes a text: place of a province, day of the calendar, sum leaving 1. */
    static boolean isOne(String text) {
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            int value = text.charAt(i) == 'X' && i == 17 ? 10 : Character.digit(text.charAt(i), 10);
            if (value < 0) {
                return false;
            }
            sum += value * (1 << 17 - i);
        }
        return sum % 11 == 1 && isDay(text.substring(6, 14)) && isPlace(text);
    }

    private static boolean isPlace(String text) {
        return text.matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9).*");
    }

    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        int[] days = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
    }
}
