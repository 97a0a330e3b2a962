package org.guanhu.crm.ledger.infrastructure;

import java.sql.Timestamp;
import java.util.List;
import org.guanhu.crm.ledger.domain.LedgerBody;

/** The two statements by which entries come into the ledger; there are no others. */
final class LedgerSql {

    static final String INSERT =
            "insert into ledger_entry (hash, previous_hash, stream, stream_sequence, entry_at,"
                    + " actor, kind, subject, branch_code, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String AWAIT_SEALING =
            "insert into ledger_pending (entry_hash, since) values (?, current_timestamp)";

    private LedgerSql() {}

    /** The values of {@link #INSERT}, in order. */
    static List<Object> row(String hash, String previous, LedgerBody body, byte[] bytes) {
        return List.of(
                hash,
                previous,
                body.stream().value(),
                body.sequence(),
                Timestamp.from(body.at()),
                body.actor(),
                body.kind(),
                body.subject(),
                body.branch(),
                bytes);
    }
}
