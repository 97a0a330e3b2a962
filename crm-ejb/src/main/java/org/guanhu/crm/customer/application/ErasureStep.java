package org.guanhu.crm.customer.application;

import org.guanhu.crm.customer.domain.CustomerNumber;

/** What another feature forgets when a customer is erased; found by CDI. */
public interface ErasureStep {

    /** Forgets what it holds of the customer, in the running transaction. */
    void erase(CustomerNumber customer);
}
