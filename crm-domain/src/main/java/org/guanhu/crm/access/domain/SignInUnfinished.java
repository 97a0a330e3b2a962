package org.guanhu.crm.access.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** The person is signed in and has to settle something first: a password, or a second factor. */
public class SignInUnfinished extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SignInUnfinished() {
        super("access.unfinished");
    }
}
