package org.guanhu.crm.customer.application;

import java.util.Map;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.Field;

/**
 * What a maker typed into the form for changing a record.
 *
 * @param customer whose
 * @param typed the fields that the maker touched, as typed; blank takes a value away
 * @param seen keyed digests of the values that the form was filled with, by field
 * @param circumstances reason, trigger and channel; null in a draft that is only compared
 * @param nonce key of the form, so that sending it twice makes one request (I9)
 */
public record Proposal(
        CustomerNumber customer,
        Map<Field, String> typed,
        Map<Field, String> seen,
        Circumstances circumstances,
        String nonce) {

    @Override
    public String toString() {
        return "Proposal[" + customer + "]";
    }
}
