package org.guanhu.crm.customer.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;

/** Proposing that a customer's data be erased, held back from erasure, or released again. */
@Local
public interface CustomerRetention {

    /**
     * Makes a request of it; nothing happens before somebody else approves.
     *
     * @param order what is wanted of whom
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if the record does not admit it, or
     *     such a request is open already
     */
    ChangeRequestNumber propose(Order order);

    /**
     * What is wanted.
     *
     * @param customer whose data
     * @param step what shall happen to it
     * @param circumstances how it came about
     * @param nonce key of the form that was sent (I9)
     */
    record Order(
            CustomerNumber customer,
            RetentionStep step,
            Circumstances circumstances,
            String nonce) {}
}
