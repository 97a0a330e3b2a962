package org.guanhu.crm.exchange.domain;

import java.io.Serializable;

/**
 * How many rows of an import came out how.
 *
 * @param ok complete
 * @param incomplete to be opened without some mandatory fields
 * @param errors wrong
 * @param duplicates known already
 */
public record RowCounts(int ok, int incomplete, int errors, int duplicates)
        implements Serializable {

    /** Nothing counted yet. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    /** One more of that outcome. */
    public RowCounts plus(RowOutcome outcome) {
        return switch (outcome) {
            case OK -> new RowCounts(ok + 1, incomplete, errors, duplicates);
            case INCOMPLETE -> new RowCounts(ok, incomplete + 1, errors, duplicates);
            case ERROR -> new RowCounts(ok, incomplete, errors + 1, duplicates);
            case DUPLICATE -> new RowCounts(ok, incomplete, errors, duplicates + 1);
        };
    }

    /** How many rows will be customers. */
    public int opened() {
        return ok + incomplete;
    }

    /** How many rows will not. */
    public int leftOut() {
        return errors + duplicates;
    }
}
