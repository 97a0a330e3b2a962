package org.guanhu.crm.shared.domain;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page, in order
 * @param total how many rows match in all, counted up to a cap
 * @param capped whether counting stopped at the cap, so that there are more than {@code total}
 */
public record Page<T>(List<T> rows, long total, boolean capped) {

    /** A page that holds no row. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, false);
    }
}
