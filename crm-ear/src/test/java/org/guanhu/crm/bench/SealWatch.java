package org.guanhu.crm.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks many times a second which blocks everybody can see: an entry's lag ends when its block is
 * committed, not when the sealer began.
 */
final class SealWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 25;
    private static final String NEWER = "select block_no from ledger_block where block_no > ?";
    private static final String SEALED =
            "select l.block_no, e.entry_at from ledger_leaf l"
                    + " join ledger_entry e on e.hash = l.entry_hash where l.block_no >= ?";

    private final Connection connection;
    private final NavigableMap<Long, Instant> seen = new TreeMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread watching = new Thread(this::watch, "seal-watch");
    private long newest;
    private SQLException failure;

    private SealWatch(Connection connection) {
        this.connection = connection;
    }

    /** Begins to watch on a connection that nobody else uses. */
    static SealWatch on(Connection connection) throws SQLException {
        SealWatch watch = new SealWatch(connection);
        watch.look();
        watch.seen.clear();
        watch.watching.start();
        return watch;
    }

    private void watch() {
        try {
            while (!end.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (SQLException | InterruptedException gone) {
            failure = new SQLException(gone);
        }
    }

    private void look() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEWER)) {
            query.setLong(1, newest);
            try (ResultSet rows = query.executeQuery()) {
                Instant now = Instant.now();
                while (rows.next()) {
                    seen.put(rows.getLong(1), now);
                    newest = Math.max(newest, rows.getLong(1));
                }
            }
        }
    }

    /** How long each entry waited whose block came while this watched; ends the watching. */
    Timings lags() throws SQLException {
        close();
        if (failure != null) {
            throw failure;
        }
        Timings lags = new Timings();
        if (seen.isEmpty()) {
            return lags;
        }
        try (PreparedStatement query = connection.prepareStatement(SEALED)) {
            query.setLong(1, seen.firstKey());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Instant visible = seen.get(rows.getLong(1));
                    Timestamp written = rows.getTimestamp(2);
                    if (visible != null) {
                        lags.add(Duration.between(written.toInstant(), visible));
                    }
                }
            }
        }
        return lags;
    }

    @Override
    public void close() {
        end.countDown();
        try {
            watching.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
