package org.guanhu.crm.access.domain;

/**
 * Two duties that no person holds at the same time, by whatever roles and accounts.
 *
 * @param left the one
 * @param right the other
 */
public record DutyConflict(Permission left, Permission right) {

    /** Whether these are the two, in whatever order. */
    public boolean isBetween(Permission one, Permission other) {
        return left == one && right == other || left == other && right == one;
    }
}
