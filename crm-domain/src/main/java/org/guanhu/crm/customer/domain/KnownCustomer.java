package org.guanhu.crm.customer.domain;

import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.StaffId;

/**
 * A customer who was found by something that tells customers apart.
 *
 * @param key by what: the keyed digest of a document, or a number of another system
 * @param number the customer
 * @param branch code of the customer's branch
 * @param manager login of the person who manages the customer, or null
 */
public record KnownCustomer(String key, CustomerNumber number, String branch, String manager) {

    /** Whether the customer may be named to somebody of that scope. */
    public boolean isIn(DataScope scope) {
        return scope.covers(new BranchCode(branch), manager == null ? null : new StaffId(manager));
    }
}
