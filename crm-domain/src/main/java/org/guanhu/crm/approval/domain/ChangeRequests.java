package org.guanhu.crm.approval.domain;

import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.StaffId;

/** All change requests of the bank. */
public interface ChangeRequests {

    /** The next number. */
    ChangeRequestNumber nextNumber();

    /** The request of that number, whoever may see it. */
    Optional<ChangeRequest> byNumber(ChangeRequestNumber number);

    /**
     * The same, read afresh and held until the transaction ends, so that nobody else decides on it
     * meanwhile (I4).
     */
    Optional<ChangeRequest> hold(ChangeRequestNumber number);

    /** The request that this form of this maker has made already. */
    Optional<ChangeRequest> byNonce(StaffId maker, String nonce);

    /** The fields of a subject on which a request is open. */
    List<ChangeItem> openItems(String subject);

    /** Adds a request and claims its fields. */
    void add(ChangeRequest request);

    /**
     * Writes what was decided, now; of several people deciding at once one wins (I4).
     *
     * @throws AlreadyDecided if somebody else was faster
     */
    void settle(ChangeRequest request);
}
