package org.guanhu.crm.administration.domain;

/** What became of a right under review. */
public enum ReviewOutcome {
    /** Nobody has said anything yet. */
    OPEN,
    /** It is needed. */
    CONFIRMED,
    /** It is not needed and has ended. */
    REVOKED,
    /** Nobody confirmed it in time; it has ended. */
    LAPSED
}
