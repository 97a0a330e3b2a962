package org.guanhu.crm.customer.web;

import java.util.Set;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;

/** What follows for the customer when a field changes, to be told before it does (CW-08). */
final class Consequence {

    private static final Set<Field> WITH_ONE =
            Set.of(CustomerField.MOBILE, CustomerField.BILLING_ADDRESS);

    private Consequence() {}

    static boolean has(Field field) {
        return WITH_ONE.contains(field);
    }

    static String key(Field field) {
        return "customer.consequence." + field.key();
    }
}
