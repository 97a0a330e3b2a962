package org.guanhu.crm.exchange.domain;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such import, or none that this person may see. */
public class UnknownImport extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownImport(String key) {
        super("exchange.unknown", key);
    }
}
