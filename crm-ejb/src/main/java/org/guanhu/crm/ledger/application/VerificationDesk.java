package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How far the verification on this node has come, and what the last one found. */
@ApplicationScoped
public class VerificationDesk {

    private final AtomicReference<Going> going = new AtomicReference<>();
    private volatile VerificationView.Result last;
    private volatile String failure;

    /** A verification that goes on. */
    record Going(Instant since, long done, long total) {}

    /** Notes that one begins; false if one goes on already. */
    public boolean begin(Instant now) {
        return going.compareAndSet(null, new Going(now, 0, 0));
    }

    /** Notes how much there is to be read. */
    public void isOf(long total) {
        going.updateAndGet(it -> it == null ? null : new Going(it.since(), it.done(), total));
    }

    /** Notes how much is read. */
    public void reached(long done) {
        going.updateAndGet(it -> it == null ? null : new Going(it.since(), done, it.total()));
    }

    /** Keeps what was found. */
    public void found(ChainReport report) {
        var begun = going.get();
        failure = null;
        last =
                new VerificationView.Result(
                        report,
                        begun == null
                                ? 0
                                : Duration.between(begun.since(), report.at()).toMillis());
    }

    /** Keeps that it broke off, with the reference under which the log says why. */
    public void brokeOff(String reference) {
        failure = reference;
    }

    /** Notes that it has ended, however. */
    public void end() {
        going.set(null);
    }

    Optional<Going> going() {
        return Optional.ofNullable(going.get());
    }

    VerificationView.Result last() {
        return last;
    }

    String failure() {
        return failure;
    }
}
