package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What went wrong last with sealing or with keeping checkpoints outside, on this node. */
@ApplicationScoped
public class SealingState {

    private final Map<Work, Failure> failures = new EnumMap<>(Work.class);

    /** What a sealing node does. */
    public enum Work {
        /** Puts entries under the seal. */
        SEALING,
        /** Keeps checkpoints outside. */
        EXPORT
    }

    /**
     * Something that failed and is tried again.
     *
     * @param since when it failed first
     * @param reason what the machine said
     */
    public record Failure(Instant since, String reason) {}

    /** It failed; true if it had not failed before. */
    public synchronized boolean failed(Work work, Instant now, String reason) {
        var earlier = failures.get(work);
        failures.put(work, new Failure(earlier == null ? now : earlier.since(), reason));
        return earlier == null;
    }

    /** It works, or nobody asked for it. */
    public synchronized void works(Work work) {
        failures.remove(work);
    }

    /** Why it fails at present. */
    public synchronized Optional<Failure> failure(Work work) {
        return Optional.ofNullable(failures.get(work));
    }
}
