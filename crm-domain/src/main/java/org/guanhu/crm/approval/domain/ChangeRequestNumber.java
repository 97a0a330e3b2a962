package org.guanhu.crm.approval.domain;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The number by which staff speak of a change request, as in {@code CR0000000042}. */
public record ChangeRequestNumber(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("CR[0-9]{10}");

    public ChangeRequestNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a change request number");
        }
    }

    /** The number for a place in the sequence. */
    public static ChangeRequestNumber of(long sequence) {
        return new ChangeRequestNumber("CR%010d".formatted(sequence));
    }

    /** Whether a text has the form of such a number. */
    public static boolean isOne(String text) {
        return text != null && FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
