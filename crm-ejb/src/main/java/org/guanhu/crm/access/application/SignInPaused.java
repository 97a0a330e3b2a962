package org.guanhu.crm.access.application;

import java.time.Instant;
import org.apache.shiro.authc.LockedAccountException;

/** Too many attempts failed; the next one counts from a moment on. */
public class SignInPaused extends LockedAccountException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    public SignInPaused(Instant until) {
        super("Sign-in is paused");
        this.until = until;
    }

    /** When the next attempt counts again. */
    public Instant until() {
        return until;
    }
}
