package org.guanhu.crm.access.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Nobody is signed in, or the account has been taken out of use meanwhile. */
public class NotSignedIn extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("access.notSignedIn");
    }
}
