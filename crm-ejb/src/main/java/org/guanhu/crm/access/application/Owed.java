package org.guanhu.crm.access.application;

/** What a person must settle after signing in, before anything else. */
public enum Owed {
    /** Another password: the present one was made by the system, or is too old. */
    PASSWORD,
    /** A second factor, which the person's duties demand. */
    FACTOR
}
