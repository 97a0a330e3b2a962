package org.guanhu.crm.administration.application;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such account. */
public class UnknownAccount extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(String code) {
        super("administration.unknownAccount", code);
    }
}
