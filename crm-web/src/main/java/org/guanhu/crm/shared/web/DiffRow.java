package org.guanhu.crm.shared.web;

import java.io.Serializable;

/**
 * One field of a comparison, as {@code crm:diff} shows it.
 *
 * @param label name of the field in the reader's language
 * @param before the value when the change was proposed
 * @param now the value at present, or null where it is not told apart
 * @param after the proposed value
 */
public record DiffRow(String label, String before, String now, String after)
        implements Serializable {

    /** A field of which only the old and the new value matter. */
    public static DiffRow of(String label, String before, String after) {
        return new DiffRow(label, before, null, after);
    }

    /** Whether the record has moved on since the change was proposed. */
    public boolean stale() {
        return now != null && !now.equals(before);
    }
}
