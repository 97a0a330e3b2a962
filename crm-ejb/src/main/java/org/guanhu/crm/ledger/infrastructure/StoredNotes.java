package org.guanhu.crm.ledger.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guanhu.crm.crypto.application.SignedNotes;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.domain.Checkpoint;

/** The notes of the blocks. The name under which they are signed stands in their first line. */
public class StoredNotes implements SignedNotes {

    private static final String OF_BLOCK = "select note from ledger_block where block_no = ?";
    private static final String BLOCKS = "select coalesce(max(block_no), 0) from ledger_block";
    private static final String LAST =
            "select note from ledger_block order by block_no desc limit 1";
    private static final String LAST_KEPT =
            "select b.note from ledger_export x join ledger_block b on b.tree_size = x.tree_size"
                    + " order by x.tree_size desc limit 1";
    private static final String NONE = "guanhu-crm";

    /** A key that signs has signed every note since it came, so the first one is enough. */
    @Override
    public long signedBy(Connection connection, byte[] publicKey) throws SQLException {
        long blocks = blocks(connection);
        long before = 0;
        long after = blocks + 1;
        while (after - before > 1) {
            long middle = (before + after) / 2;
            if (isSigned(ofBlock(connection, middle), publicKey)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return blocks + 1 - after;
    }

    @Override
    public boolean isIntroduced(Connection connection, byte[] publicKey) throws SQLException {
        var last = one(connection, LAST);
        var kept = one(connection, LAST_KEPT);
        return (last.isEmpty() || isSigned(last, publicKey))
                && (kept.isEmpty() || isSigned(kept, publicKey));
    }

    @Override
    public String announcement(Connection connection, CheckpointKey keys) throws SQLException {
        return Checkpoint.announcement(
                origin(connection), keys, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public String verifierKey(Connection connection, byte[] publicKey) throws SQLException {
        return Checkpoint.verifierKey(origin(connection), publicKey);
    }

    private static String origin(Connection connection) throws SQLException {
        return one(connection, LAST).map(StoredNotes::origin).orElse(NONE);
    }

    private static boolean isSigned(Optional<String> note, byte[] publicKey) {
        return note.filter(text -> Checkpoint.isSigned(text, origin(text), publicKey)).isPresent();
    }

    private static String origin(String note) {
        return note.substring(0, note.indexOf('\n'));
    }

    private static long blocks(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(BLOCKS);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Optional<String> ofBlock(Connection connection, long block) throws SQLException {
        try (var query = connection.prepareStatement(OF_BLOCK)) {
            query.setLong(1, block);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static Optional<String> one(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
