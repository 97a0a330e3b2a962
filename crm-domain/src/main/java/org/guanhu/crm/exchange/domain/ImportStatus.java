package org.guanhu.crm.exchange.domain;

import org.guanhu.crm.approval.domain.ChangeRequestStatus;

/** Where an import stands. */
public enum ImportStatus {
    /** Read; nobody has said yet what its columns mean. */
    UPLOADED,
    /** Every row has been tried; nothing has been proposed yet. */
    CHECKED,
    /** Proposed as one change request, which awaits its decision. */
    SUBMITTED,
    /** Approved: its rows are customers. */
    APPLIED,
    /** The request was refused. */
    REJECTED,
    /** The request was sent back; a corrected file is a new import. */
    RETURNED,
    /** The maker took the request back. */
    WITHDRAWN;

    /** What became of an import whose request has come to that status. */
    public static ImportStatus of(ChangeRequestStatus request) {
        return switch (request) {
            case SUBMITTED -> SUBMITTED;
            case APPLIED -> APPLIED;
            case REJECTED, STALE -> REJECTED;
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** Whether columns and options may still be changed. */
    public boolean isOpen() {
        return this == UPLOADED || this == CHECKED;
    }
}
