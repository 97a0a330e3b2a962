package org.guanhu.crm.approval.domain;

/** Where a request stands; every status but the first is final. */
public enum ChangeRequestStatus {
    /** Awaits a decision. */
    SUBMITTED,
    /** Approved and, in the same transaction, carried out. */
    APPLIED,
    /** Refused by a checker. */
    REJECTED,
    /** Sent back to the maker, who may revise it into a new request. */
    RETURNED,
    /** Taken back by the maker. */
    WITHDRAWN,
    /** The record had moved on when it was to be carried out. */
    STALE;

    /** Whether the request still awaits its decision. */
    public boolean isOpen() {
        return this == SUBMITTED;
    }
}
