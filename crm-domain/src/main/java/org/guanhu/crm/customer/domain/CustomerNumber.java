package org.guanhu.crm.customer.domain;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.guanhu.crm.country.domain.CheckDigit;
import org.guanhu.crm.field.domain.CustomerKind;

/**
 * The number by which the bank and the customer refer to a record: a business flag (1 individual, 2
 * corporate), eight digits from a sequence, and a check digit after ISO 7064 MOD 11,10 (NR-01).
 */
public record CustomerNumber(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("[12][0-9]{9}");
    private static final int PAYLOAD = 9;
    private static final long LAST = 99_999_999;

    public CustomerNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a customer number");
        }
    }

    /** The number for a place in the sequence of its kind, from 1 to 99,999,999. */
    public static CustomerNumber of(CustomerKind kind, long sequence) {
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("The sequence of customer numbers is used up");
        }
        var payload = kind.flag() + "%08d".formatted(sequence);
        return new CustomerNumber(payload + CheckDigit.mod11And10(payload));
    }

    /** Whether it is the number of a person or of a company. */
    public CustomerKind kind() {
        return value.charAt(0) == CustomerKind.INDIVIDUAL.flag()
                ? CustomerKind.INDIVIDUAL
                : CustomerKind.ORGANISATION;
    }

    /** Whether a text is a customer number with the right check digit. */
    public static boolean isOne(String text) {
        return hasForm(text)
                && text.charAt(PAYLOAD) == CheckDigit.mod11And10(text.substring(0, PAYLOAD));
    }

    /** Whether a text has the form of a customer number, whatever its check digit. */
    public static boolean hasForm(String text) {
        return text != null && FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
