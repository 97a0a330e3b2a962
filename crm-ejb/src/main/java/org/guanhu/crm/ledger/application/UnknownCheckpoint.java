package org.guanhu.crm.ledger.application;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no checkpoint of that size. */
public class UnknownCheckpoint extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCheckpoint(long size) {
        super("ledger.seals.unknown", size);
    }
}
