package org.guanhu.crm.field.domain;

/** How much harm a value does in wrong hands (JR/T 0171): decides storage, masking and rights. */
public enum DataClass {
    /** Internal: stored plain, shown to whoever may open the record. */
    C1,
    /** Personal: stored sealed, masked without a right of its own. */
    C2,
    /** Sensitive: stored sealed, masked without a further right. */
    C3;

    /** Whether values of this class are stored encrypted. */
    public boolean isSealed() {
        return this != C1;
    }
}
