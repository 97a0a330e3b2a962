package org.guanhu.crm.reveal.application;

import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.reveal.domain.RevealPurpose;

/**
 * One value that somebody wants to see, and why.
 *
 * @param customer whose value
 * @param field which
 * @param purpose what for
 * @param words the reason in words
 */
public record RevealOrder(
        CustomerNumber customer, Field field, RevealPurpose purpose, String words) {

    @Override
    public String toString() {
        return "RevealOrder[" + customer + ", " + field.key() + "]";
    }
}
