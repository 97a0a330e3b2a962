package org.guanhu.crm.crypto.domain;

/** A sealed value that does not open: altered, moved, or sealed with another key. */
public class UnreadableValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableValue(SealPlace place, Throwable cause) {
        super("Sealed value does not open at " + place.table() + "." + place.column(), cause);
    }
}
