package org.guanhu.crm.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads what the sealer wrote, and what it says of itself on this node. */
@Stateless
public class SealInquiryBean implements SealInquiry {

    @Inject private Seals seals;
    @Inject private SealingState state;
    @Inject private LedgerSettings settings;
    @Inject private CheckpointKey key;
    @Inject private AuditTrail trail;

    @Override
    @Requires(Permission.AUDIT_READ)
    public SealStatus status() {
        var waiting = seals.waiting();
        return new SealStatus(
                waiting.count(),
                waiting.seconds(),
                seals.newest().orElse(null),
                settings.directory().isPresent(),
                seals.lastKept().orElse(null),
                state.failure(SealingState.Work.SEALING).orElse(null),
                state.failure(SealingState.Work.EXPORT).orElse(null),
                Checkpoint.verifierKey(settings.origin(), key));
    }

    @Override
    @Requires(Permission.AUDIT_READ)
    public Page<CheckpointRow> checkpoints(PageRequest page) {
        trail.opened("checkpoints");
        return seals.checkpoints(page);
    }

    @Override
    @Requires(Permission.AUDIT_READ)
    public String note(long size) {
        var checkpoint = seals.ofSize(size).orElseThrow(() -> new UnknownCheckpoint(size));
        trail.taken("checkpoint");
        return checkpoint.note();
    }
}
