package org.guanhu.crm.customer.web;

import java.util.Set;
import org.guanhu.crm.field.domain.CustomerField;

/** What follows for the customer when a field changes, to be told before it does (CW-08). */
final class Consequence {

    private static final Set<CustomerField> WITH_ONE =
            Set.of(CustomerField.MOBILE, CustomerField.BILLING_ADDRESS);

    private Consequence() {}

    static boolean has(CustomerField field) {
        return WITH_ONE.contains(field);
    }

    static String key(CustomerField field) {
        return "customer.consequence." + field.key();
    }
}
