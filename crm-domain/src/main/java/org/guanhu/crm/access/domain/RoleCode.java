package org.guanhu.crm.access.domain;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The code of a role, as in {@code RELATIONSHIP_MANAGER}. */
public record RoleCode(String value) implements Serializable {

    // Stands first: the roles below are checked against it.
    private static final Pattern FORMAT = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    /** The role that proposes who may do what, and nothing else. */
    public static final RoleCode ADMINISTRATOR = new RoleCode("ADMINISTRATOR");

    /** The role that reads what happened, and changes nothing. */
    public static final RoleCode AUDITOR = new RoleCode("AUDITOR");

    /** The role that manages customers of its own (管户). */
    public static final RoleCode RELATIONSHIP_MANAGER = new RoleCode("RELATIONSHIP_MANAGER");

    /** The role that decides on what administrators propose, and nothing else. */
    public static final RoleCode SECURITY_OFFICER = new RoleCode("SECURITY_OFFICER");

    /** The role that decides on what others propose. */
    public static final RoleCode SUPERVISOR = new RoleCode("SUPERVISOR");

    /** The role that serves customers at the counter. */
    public static final RoleCode TELLER = new RoleCode("TELLER");

    public RoleCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a role code");
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
