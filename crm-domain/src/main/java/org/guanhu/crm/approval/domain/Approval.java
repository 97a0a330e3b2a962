package org.guanhu.crm.approval.domain;

import java.time.Instant;
import org.guanhu.crm.access.domain.Authority;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Proof that a second person approved a change. Only a {@link ChangeRequest} can make one, and no
 * record can be changed without one; so a change that by-passes four eyes does not compile (ADR
 * 0002).
 */
public final class Approval implements Authority {

    private final ChangeRequestNumber request;
    private final Change change;
    private final Circumstances circumstances;
    private final StaffId maker;
    private final Checker checker;
    private final Instant at;

    Approval(ChangeRequest request, Change change, Reason reason, Verdict verdict) {
        this.request = request.number();
        this.change = change;
        this.circumstances = new Circumstances(reason, request.trigger(), request.channel());
        this.maker = request.maker();
        this.checker = verdict.by();
        this.at = verdict.at();
    }

    private Approval(ChangeRequest request, Change change, Reason reason, Instant now) {
        this.request = request.number();
        this.change = change;
        this.circumstances = new Circumstances(reason, request.trigger(), request.channel());
        this.maker = request.maker();
        this.checker = request.decision().map(Approval::checker).orElseThrow();
        this.at = now;
    }

    private static Checker checker(Decision decision) {
        return new Checker(new StaffId(decision.checker()), decision.checkerPerson());
    }

    /**
     * The approval of a change that was carried out and has parts that follow later, by themselves
     * (ADR 0023).
     *
     * @param change what was approved, as opened from the request's payload
     * @param reason the maker's reason, opened with it
     * @throws IllegalStateException if the request was not approved, wanted something else, or is
     *     of a kind whose approval ends with its carrying out
     */
    public static Approval standing(
            ChangeRequest request, Change change, Reason reason, Instant now) {
        boolean same =
                change.alias().equals(request.alias())
                        && change.subject().equals(request.subject());
        if (!same
                || !change.outlastsItsApproval()
                || request.status() != ChangeRequestStatus.APPLIED) {
            throw new IllegalStateException("No approval is left of " + request.number());
        }
        return new Approval(request, change, reason, now);
    }

    /**
     * Makes sure that exactly this change was approved.
     *
     * @throws IllegalStateException if another one was
     */
    public void mustCover(Change wanted) {
        if (!change.includes(wanted)) {
            throw new IllegalStateException(
                    "The approval of " + request + " is for another change");
        }
    }

    /** The request that was approved. */
    public ChangeRequestNumber request() {
        return request;
    }

    /** How the change came about, as its maker said. */
    public Circumstances circumstances() {
        return circumstances;
    }

    @Override
    public StaffId maker() {
        return maker;
    }

    /** Who approved. */
    public Checker checker() {
        return checker;
    }

    @Override
    public Instant at() {
        return at;
    }
}
