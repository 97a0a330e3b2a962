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

    /** The request as it is stored now, whatever has been read before. */
    Optional<ChangeRequest> afresh(ChangeRequestNumber number);

    /**
     * Up to so many requests after that one in the order of numbers; null begins with the first.
     */
    List<ChangeRequest> after(ChangeRequestNumber number, int most);

    /** How many there are. */
    long count();

    /** Up to so many chains of the ledger whose request is gone. */
    List<String> lost(int most);

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
