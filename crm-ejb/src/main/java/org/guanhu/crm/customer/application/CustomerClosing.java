package org.guanhu.crm.customer.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.StandingStep;

/** Proposing that the bank no longer deals with a customer, or does again (CI-13). */
@Local
public interface CustomerClosing {

    /**
     * What is proposed.
     *
     * @param customer whose standing
     * @param step closed or opened again
     * @param circumstances why and by which way
     * @param nonce one for each form
     */
    record Order(
            CustomerNumber customer,
            StandingStep step,
            Circumstances circumstances,
            String nonce) {}

    /**
     * Makes a request of it.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if the record does not admit the step,
     *     or something else about the customer awaits a decision
     * @throws org.guanhu.crm.approval.domain.FieldTaken if such a request is open already
     */
    ChangeRequestNumber propose(Order order);
}
