package org.guanhu.crm.approval.web;

import org.guanhu.crm.approval.application.DecisionOrder;

/**
 * Approving a kind of change that takes longer to carry out than a page may take to answer; the
 * feature that knows the kind brings a CDI bean of this type.
 */
public interface LongApproval {

    /** Whether changes of that alias are carried out here. */
    boolean handles(String alias);

    /**
     * Starts to carry out what the checker approves.
     *
     * @return outcome of the page that shows how far it is
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it may not be decided, or not by
     *     this person
     */
    String start(DecisionOrder order);
}
