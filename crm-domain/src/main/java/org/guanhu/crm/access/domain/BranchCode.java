package org.guanhu.crm.access.domain;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The code of a branch, 2 to 12 digits, as in {@code 0101} for Pudong below head office {@code 01}.
 */
public record BranchCode(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{2,12}");

    public BranchCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a branch code");
        }
    }

    /** Whether a text has the form of such a code. */
    public static boolean isOne(String text) {
        return text != null && FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
