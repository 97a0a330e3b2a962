package org.guanhu.crm.shared.domain;

/**
 * Which page of a list is wanted; sizes and offsets that no table of ours offers are cut to those
 * that it does.
 *
 * @param first index of the first row, from 0
 * @param size rows to a page, 1 to 100
 * @param sortBy name of the column to sort by, or null for the list's own order
 * @param ascending direction of the sort
 */
public record PageRequest(int first, int size, String sortBy, boolean ascending) {

    private static final int LARGEST = 100;
    private static final int DEEPEST = 100_000;

    public PageRequest {
        first = Math.min(Math.max(first, 0), DEEPEST);
        size = Math.min(Math.max(size, 1), LARGEST);
    }

    /** The first page in the list's own order. */
    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
