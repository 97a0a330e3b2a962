package org.guanhu.crm.administration.application;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such role. */
public class UnknownRole extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownRole(String code) {
        super("administration.unknownRole", code);
    }
}
