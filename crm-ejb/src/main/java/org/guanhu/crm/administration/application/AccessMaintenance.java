package org.guanhu.crm.administration.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** Proposing who may do what. */
@Local
public interface AccessMaintenance {

    /**
     * Makes a request of it; nothing happens before somebody else approves.
     *
     * @throws org.guanhu.crm.shared.domain.NotFound if a record named does not exist
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if it cannot be carried out, concerns
     *     oneself, was filled in on a state that is no more, or such a request is open already
     */
    ChangeRequestNumber propose(Order order);

    /**
     * What is wanted and why.
     *
     * @param wish what
     * @param seen what the form showed of the record, as its view told; null for a new one
     * @param reason why
     * @param nonce key of the form that was sent (I9)
     */
    record Order(AccessWish wish, String seen, String reason, String nonce) {}
}
