package org.guanhu.crm.field.domain;

/** What a person gets to see of a value. */
public enum Visibility {
    /** The value itself. */
    OPEN,
    /** Enough to recognise it, not enough to use it. */
    MASKED
}
