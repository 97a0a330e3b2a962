package org.guanhu.crm.approval.domain;

import java.time.Instant;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Proof that a second person approved a change. Only a {@link ChangeRequest} can make one, and no
 * record can be changed without one; so a change that by-passes four eyes does not compile (ADR
 * 0002).
 */
public final class Approval {

    private final ChangeRequestNumber request;
    private final Change change;
    private final StaffId maker;
    private final Checker checker;
    private final Instant at;

    Approval(
            ChangeRequestNumber request,
            Change change,
            StaffId maker,
            Checker checker,
            Instant at) {
        this.request = request;
        this.change = change;
        this.maker = maker;
        this.checker = checker;
        this.at = at;
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

    /** Who proposed. */
    public StaffId maker() {
        return maker;
    }

    /** Who approved. */
    public Checker checker() {
        return checker;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
