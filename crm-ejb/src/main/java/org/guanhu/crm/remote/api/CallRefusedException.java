package org.guanhu.crm.remote.api;

import jakarta.ejb.ApplicationException;

/**
 * The call was refused: no account in use, no right, a text that cannot be what it is said to be,
 * or a failure of ours, which the code names by a reference into the server's log.
 */
@ApplicationException(rollback = true)
public class CallRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public CallRefusedException(String code) {
        super("Refused: " + code);
        this.code = code;
    }

    /** Which rule refused it, such as {@code access.notPermitted}. */
    public String code() {
        return code;
    }
}
