package org.guanhu.crm.explanation.application;

import java.util.Optional;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.Field;

/**
 * Whether somebody may do something, with one customer, with one field.
 *
 * @param action what they want to do
 * @param customer with which customer, or null for any
 * @param field of which field they want to see the value, or null for none
 */
public record AccessQuestion(Permission action, CustomerNumber customer, Field field) {

    /** The question of a page: a field alone is about reading the record. */
    public AccessQuestion {
        action = Optional.ofNullable(action).orElse(Permission.CUSTOMER_VIEW);
    }
}
