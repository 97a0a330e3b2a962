package org.guanhu.crm.administration.application;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such branch. */
public class UnknownBranch extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownBranch(String code) {
        super("administration.unknownBranch", code);
    }
}
