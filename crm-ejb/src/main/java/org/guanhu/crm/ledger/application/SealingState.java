package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What went wrong last with sealing or with keeping checkpoints outside, on this node. */
@ApplicationScoped
public class SealingState {

    private volatile Failure sealing;
    private volatile Failure export;

    /**
     * Something that failed and is tried again.
     *
     * @param since when it failed first
     * @param reason what the machine said
     */
    public record Failure(Instant since, String reason) {

        private static Failure after(Failure earlier, Instant now, String reason) {
            return new Failure(earlier == null ? now : earlier.since(), reason);
        }
    }

    /** Sealing failed; true if it had not failed before. */
    public boolean sealingFailed(Instant now, String reason) {
        boolean isNew = sealing == null;
        sealing = Failure.after(sealing, now, reason);
        return isNew;
    }

    /** Sealing works. */
    public void sealingWorks() {
        sealing = null;
    }

    /** Keeping a checkpoint outside failed; true if it had not failed before. */
    public boolean exportFailed(Instant now, String reason) {
        boolean isNew = export == null;
        export = Failure.after(export, now, reason);
        return isNew;
    }

    /** Checkpoints are kept outside, or nobody asked for it. */
    public void exportWorks() {
        export = null;
    }

    /** Why sealing fails at present. */
    public Optional<Failure> sealing() {
        return Optional.ofNullable(sealing);
    }

    /** Why checkpoints are not kept outside at present. */
    public Optional<Failure> export() {
        return Optional.ofNullable(export);
    }
}
