package org.guanhu.crm.explanation.application;

import jakarta.ejb.Local;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Why may I, why may I not; and who can see a record (SE-01, SE-03, SE-04). */
@Local
public interface AccessExplanation {

    /**
     * The answer for whoever asks.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is no such customer in one's
     *     scope: why a customer is outside is not told to who may not know of it
     */
    Explanation mine(AccessQuestion question);

    /**
     * The answer for somebody else.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer as {@link #mine} does, by the scope of
     *     who asks
     */
    Explanation of(StaffId who, AccessQuestion question);

    /**
     * One page of the people who can open a customer's record, by login.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     */
    Page<ViewerRow> viewers(CustomerNumber customer, PageRequest page);
}
