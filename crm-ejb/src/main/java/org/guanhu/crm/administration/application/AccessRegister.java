package org.guanhu.crm.administration.application;

import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.approval.domain.Approval;

/** Keeps one sort of records that tell who may do what: accounts, roles, or branches. */
public interface AccessRegister {

    /** Whether the change is one of these records. */
    boolean keeps(AccessChange change);

    /** Reads the record afresh and holds it until the transaction ends. */
    void hold(AccessChange change);

    /**
     * Makes sure that the change can be carried out as things stand.
     *
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if not
     */
    void mustSuit(AccessChange change);

    /** What the record says now of what the change concerns; empty if there is no record. */
    Map<String, String> present(AccessChange change);

    /** What the record is called. */
    Optional<BilingualName> name(AccessChange change);

    /** The end of the record's chain in the ledger; empty if there is no record. */
    Optional<AccessMark> mark(AccessChange change);

    /** Writes the approved change, of which that ledger entry tells. */
    void carryOut(AccessChange change, Approval approval, String ledgerEntry);
}
