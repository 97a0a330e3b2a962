package org.guanhu.crm.ledger.application;

import jakarta.ejb.Local;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** What auditors ask about the seal over the ledger. */
@Local
public interface SealInquiry {

    /** How far the ledger is sealed and kept outside, now (AU-02). */
    SealStatus status();

    /** One page of the checkpoints, newest first. */
    Page<CheckpointRow> checkpoints(PageRequest page);

    /**
     * The signed note of a tree of that size.
     *
     * @throws org.guanhu.crm.shared.domain.NotFound if there is no checkpoint of that size
     */
    String note(long size);
}
