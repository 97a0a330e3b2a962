package org.guanhu.crm.field.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation's code by GB 11714: eight digits or letters and a check character by modulus 11.
 * Since 2015 it is given as a part of the {@link CreditCode}, and stays the same within it.
 */
public record OrganisationCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;
    private static final int LETTERS_FROM = 10;

    public OrganisationCode {
        if (objectionTo(value).isPresent()) {
            throw new IllegalArgumentException("Not an organisation's code");
        }
    }

    /** Why a text is no such code, as a message key; empty if it is one. */
    static Optional<String> objectionTo(String text) {
        if (text == null || !SHAPE.matcher(text).matches()) {
            return Optional.of("field.document.organisationCode");
        }
        return text.charAt(WEIGHTS.length) == checkCharacter(text)
                ? Optional.empty()
                : Optional.of("field.document.checkDigit");
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(text.charAt(i), Character.MAX_RADIX);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == LETTERS_FROM ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return Mask.DOCUMENT.apply(value);
    }
}
