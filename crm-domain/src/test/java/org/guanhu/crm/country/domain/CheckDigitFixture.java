package org.guanhu.crm.country.domain;

/** The standards' formulas as they are written, apart from the code that is judged by them. */
public final class CheckDigitFixture {

    private CheckDigitFixture() {}

    /** ISO 7064 MOD 11,10: the whole number, check digit included, leaves 1. */
    public static boolean leavesOne(String number) {
        int rest = 10;
        for (int i = 0; i < number.length() - 1; i++) {
            int sum = (rest + number.charAt(i) - '0') % 10;
            rest = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (rest + number.charAt(number.length() - 1) - '0') % 10 == 1;
    }
}
