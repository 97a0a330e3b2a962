package org.guanhu.crm.country.domain;

/** Check digits of numbers that consist of digits only. */
public final class CheckDigit {

    private CheckDigit() {}

    /**
     * The digit by ISO 7064 MOD 11,10 that goes behind these digits; it betrays every single wrong
     * digit and, but for some pairs, two neighbours that changed places.
     */
    public static char mod11And10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
