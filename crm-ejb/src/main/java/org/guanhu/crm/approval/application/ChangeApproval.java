package org.guanhu.crm.approval.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** Deciding on what somebody else proposed, and taking back what one proposed oneself. */
@Local
public interface ChangeApproval {

    /**
     * Approves a request and carries it out, in one transaction: record, ledger and request change
     * together or not at all (I7). If the record has moved on, the request becomes stale instead
     * and nothing is changed (I5). Deciding the same way twice answers the same.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it may not be decided, or not by
     *     you
     */
    DecisionOutcome approve(DecisionOrder order);

    /**
     * Makes sure that one may approve a request, as things stand, and does nothing else; for
     * approvals that take their time, before they begin.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused as approving it would be
     */
    void mustBeApprovable(DecisionOrder order);

    /**
     * Rejects a request for good.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it may not be decided, or no reason
     *     is given
     */
    DecisionOutcome reject(DecisionOrder order);

    /**
     * Sends a request back to its maker, who may revise it (CW-12, CW-21).
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it may not be decided, or no reason
     *     is given
     */
    DecisionOutcome sendBack(DecisionOrder order);

    /**
     * Takes one's own request back.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it is decided already, or not one's
     *     own
     */
    DecisionOutcome withdraw(ChangeRequestNumber number);
}
