package org.guanhu.crm.approval.domain;

/**
 * One thing that a change wants different, where it is not a field of a customer; null is none.
 *
 * @param key what it is, as in {@code roles}
 * @param before what the maker saw
 * @param after what shall be
 */
public record Term(String key, String before, String after) {

    @Override
    public String toString() {
        return "Term[" + key + "]";
    }
}
