package org.guanhu.crm.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an approved request left behind, as it stands with the request. */
@Embeddable
class Effect {

    @Column(name = "applied_version")
    private Long version;

    @Column(name = "applied_entry")
    private String ledgerEntry;

    /** For JPA. */
    protected Effect() {}

    Effect(Applied applied) {
        this.version = applied.version();
        this.ledgerEntry = applied.ledgerEntry();
    }

    String ledgerEntry() {
        return ledgerEntry;
    }
}
