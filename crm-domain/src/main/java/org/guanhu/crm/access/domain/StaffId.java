package org.guanhu.crm.access.domain;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** The login of a member of staff, as in {@code teller}; lower case, 2 to 32 characters. */
public record StaffId(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    public StaffId {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a staff id");
        }
    }

    /** Reads a login as typed: surrounding blanks and case do not count. */
    public static StaffId of(String typed) {
        return new StaffId(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a typed text can be a login at all. */
    public static boolean isOne(String typed) {
        return typed != null && FORMAT.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
