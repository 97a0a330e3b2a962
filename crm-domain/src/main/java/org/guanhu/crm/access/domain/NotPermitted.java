package org.guanhu.crm.access.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** The person is signed in and may not do this. */
public class NotPermitted extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Permission missing) {
        super("access.notPermitted", missing);
    }
}
