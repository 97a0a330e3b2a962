package org.guanhu.crm.approval.domain;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such change request, or none that this person may see. */
public class UnknownChangeRequest extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownChangeRequest(String number) {
        super("approval.unknown", number);
    }
}
