package org.guanhu.crm.field.domain;

import java.util.Random;

/** Codes of organisations that are right, by the formulas of GB 32100 and GB 11714 themselves. */
public final class OrganisationFixture {

    static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] PLACES = {"110000", "310115", "100000", "440300", "510100"};
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganisationFixture() {}

    /** A right unified social credit code of some organisation. */
    public static String creditCode(Random random) {
        var department = "159".charAt(random.nextInt(3));
        var code =
                new StringBuilder()
                        .append(department)
                        .append(1 + random.nextInt(3))
                        .append(PLACES[random.nextInt(PLACES.length)])
                        .append(organisationCode(random));
        return code.append(creditCheck(code.toString())).toString();
    }

    /** A right organisation code, of the characters that credit codes have too. */
    public static String organisationCode(Random random) {
        var code = new StringBuilder();
        for (int i = 0; i < WEIGHTS.length; i++) {
            var any = random.nextInt(i < 2 ? CREDIT_ALPHABET.length() : 10);
            code.append(CREDIT_ALPHABET.charAt(any));
        }
        return code.append(organisationCheck(code.toString())).toString();
    }

    /** GB 32100, 4.5: 31 less the sum of value times 3 to the power of the place, modulo 31. */
    static char creditCheck(String first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_ALPHABET.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714, 3.3: 11 less the weighted sum modulo 11; X for 10, 0 for 11. */
    static char organisationCheck(String first) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = first.charAt(i) <= '9' ? first.charAt(i) - '0' : first.charAt(i) - 'A' + 10;
            sum += value * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Whether GB 32100 takes a code of 18 characters, the embedded one by GB 11714 included. */
    static boolean isCreditCode(String code) {
        for (int i = 0; i < 18; i++) {
            int value = CREDIT_ALPHABET.indexOf(code.charAt(i));
            if (value < 0 || i >= 2 && i < 8 && value > 9) {
                return false;
            }
        }
        return code.charAt(17) == creditCheck(code)
                && code.charAt(16) == organisationCheck(code.substring(8, 16));
    }
}
