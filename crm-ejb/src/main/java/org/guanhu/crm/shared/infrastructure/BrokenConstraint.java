package org.guanhu.crm.shared.infrastructure;

import java.sql.SQLException;

/**
 * Tells whether the database refused something because somebody else was there a moment earlier.
 */
public final class BrokenConstraint {

    private static final String INTEGRITY = "23";

    private BrokenConstraint() {}

    /** Whether a constraint stands behind a failure. */
    public static boolean isBehind(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(INTEGRITY);
            }
        }
        return false;
    }
}
