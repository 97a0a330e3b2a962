package org.guanhu.crm.customer.domain;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such customer, or none that this person may meet. */
public class UnknownCustomer extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCustomer(String number) {
        super("customer.unknown", number);
    }
}
