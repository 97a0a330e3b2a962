package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** How far the job that makes rows anew has come, for whoever looks while it runs. */
final class KeyJob {

    private final Connection connection;

    KeyJob(Connection connection) {
        this.connection = connection;
    }

    /** A run begins, or one that was killed begins again. */
    void begins() throws SQLException {
        try (var delete = connection.prepareStatement("delete from key_job");
                var insert =
                        connection.prepareStatement(
                                "insert into key_job (id, began_at, stepped_at, done_rows)"
                                        + " values (1, ?, ?, 0)")) {
            delete.executeUpdate();
            insert.setTimestamp(1, now());
            insert.setTimestamp(2, now());
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** So many rows are done, in the running transaction. */
    void stepped(long rows) throws SQLException {
        update("update key_job set done_rows = ?, stepped_at = ?", rows);
    }

    /** Nothing more is to be done. */
    void ends(long rows) throws SQLException {
        update("update key_job set done_rows = ?, ended_at = ?", rows);
        connection.commit();
    }

    private void update(String sql, long rows) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setLong(1, rows);
            update.setTimestamp(2, now());
            update.executeUpdate();
        }
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
