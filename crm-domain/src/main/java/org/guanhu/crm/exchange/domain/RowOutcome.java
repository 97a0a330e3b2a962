package org.guanhu.crm.exchange.domain;

/** What the trial of a row found. */
public enum RowOutcome {
    /** It will be a customer. */
    OK,
    /** It will be a customer whose record lacks mandatory fields. */
    INCOMPLETE,
    /** Something in it is wrong. */
    ERROR,
    /** The same document or number is in the file or on record already. */
    DUPLICATE;

    /** Whether the row will be a customer once the import is approved. */
    public boolean isOpened() {
        return this == OK || this == INCOMPLETE;
    }
}
