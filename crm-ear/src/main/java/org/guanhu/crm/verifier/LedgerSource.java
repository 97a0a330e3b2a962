package org.guanhu.crm.verifier;

import java.time.Instant;
import java.util.function.Consumer;

/** Where the rows of a ledger come from. */
interface LedgerSource {

    /** Hands over every row of every table, in any order, from any thread. */
    void pour(Consumer<Row> rows);

    /** The moment at which these rows were what there was, or null if nobody knows. */
    Instant now();
}
