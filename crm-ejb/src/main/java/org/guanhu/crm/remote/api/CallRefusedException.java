package org.guanhu.crm.remote.api;

import jakarta.ejb.ApplicationException;

/** The caller may not do this: no account in use, or one without the right. */
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
