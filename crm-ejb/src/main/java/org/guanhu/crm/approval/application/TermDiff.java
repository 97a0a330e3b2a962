package org.guanhu.crm.approval.application;

/**
 * One term of a change, old beside new.
 *
 * @param key what it is
 * @param before what the maker saw, or null
 * @param now what is there now, where it is not what the maker saw
 * @param after what shall be, or null
 * @param conflict whether it has changed since the request was made
 */
public record TermDiff(String key, String before, String now, String after, boolean conflict) {

    @Override
    public String toString() {
        return "TermDiff[" + key + "]";
    }
}
