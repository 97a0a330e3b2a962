package org.guanhu.crm.field.domain;

/** Why a person sees a field's values open, or masked. */
public enum FieldGround {
    /** Whoever opens the record sees the field. */
    INTERNAL,
    /** A role of the person opens values of that class. */
    PERMITTED,
    /** No role of the person opens values of that class. */
    NOT_PERMITTED,
    /** The person's scope masks personal values, whatever the roles allow. */
    SCOPE_MASKS;

    /** What the person gets to see. */
    public Visibility visibility() {
        return this == INTERNAL || this == PERMITTED ? Visibility.OPEN : Visibility.MASKED;
    }
}
