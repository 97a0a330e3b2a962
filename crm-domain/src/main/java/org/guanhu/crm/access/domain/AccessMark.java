package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The end of a record's chain in the ledger: how often the record was changed by approval, and the
 * entry that tells of the last time. What was there when the bank was founded has no entry.
 */
@Embeddable
public class AccessMark {

    @Column(name = "entry_count")
    private long count;

    @Column(name = "last_entry")
    private String lastEntry;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposed_by")
    private StaffId proposedBy;

    /** For JPA; and what a record starts from. */
    protected AccessMark() {}

    static AccessMark none() {
        return new AccessMark();
    }

    AccessMark next(Authority authority, String entry) {
        var next = new AccessMark();
        next.count = count + 1;
        next.lastEntry = entry;
        next.changedAt = authority.at();
        next.proposedBy = authority.maker();
        return next;
    }

    /** How often the record was changed; the length of its chain. */
    public long count() {
        return count;
    }

    /** Hash of the ledger entry that made the record what it is, or null. */
    public String lastEntry() {
        return lastEntry;
    }

    /** When it was last changed, or null. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who proposed that, or null. */
    public StaffId proposedBy() {
        return proposedBy;
    }
}
