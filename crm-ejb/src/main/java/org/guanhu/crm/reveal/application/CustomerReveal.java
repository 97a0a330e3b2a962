package org.guanhu.crm.reveal.application;

import jakarta.ejb.Local;

/** Shows one masked value of one customer, for a reason and within a daily share (SE-05, SE-11). */
@Local
public interface CustomerReveal {

    /**
     * The value, once it is written down who saw it and why.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     * @throws org.guanhu.crm.shared.domain.BusinessRuleViolation if there is no reason, nothing
     *     that is masked, a scope that masks everything, or nothing left of the day's share
     */
    Revealed reveal(RevealOrder order);
}
