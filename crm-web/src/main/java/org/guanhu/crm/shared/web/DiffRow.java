package org.guanhu.crm.shared.web;

import java.io.Serializable;
import java.util.List;

/**
 * One field of a comparison, as {@code crm:diff} shows it.
 *
 * @param heading the part of the record that begins with this field, or null
 * @param label name of the field in the reader's language
 * @param before the value when the change was proposed
 * @param now the value at present, where it is told apart
 * @param after the proposed value
 * @param doubts what ought to be looked at before the proposed value is accepted
 * @param stale whether the record has moved on since the change was proposed
 */
public record DiffRow(
        String heading,
        String label,
        String before,
        String now,
        String after,
        List<String> doubts,
        boolean stale)
        implements Serializable {

    public DiffRow {
        doubts = List.copyOf(doubts);
    }

    /** The same field with what ought to be looked at. */
    public DiffRow doubted(List<String> said) {
        return new DiffRow(heading, label, before, now, after, said, stale);
    }

    /** A field of which only the old and the new value matter. */
    public static DiffRow of(String label, String before, String after) {
        return new DiffRow(null, label, before, before, after, List.of(), false);
    }
}
