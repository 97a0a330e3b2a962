package org.guanhu.crm.ledger.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Keeps signed notes in a directory that is not the bank's to change: one file for each, created
 * and never written again.
 */
final class CheckpointExport {

    private static final int MOST_TARGET = 200;
    private static final String NEWEST =
            "select b.tree_size, b.note, current_timestamp,"
                    + " (select max(exported_at) from ledger_export) from ledger_block b"
                    + " where not exists (select 1 from ledger_export x"
                    + " where x.tree_size = b.tree_size) order by b.block_no desc limit 1";
    private static final String KEPT =
            "insert into ledger_export (tree_size, target, exported_at) values (?, ?, ?)";
    private static final String LAST = "select coalesce(max(tree_size), 0) from ledger_export";

    private final Path directory;

    CheckpointExport(Path directory) {
        this.directory = directory;
    }

    /** A note to be kept. */
    private record Due(long size, String note, Instant now, Instant last) {}

    /**
     * Keeps the newest checkpoint, unless one was kept so short a time ago.
     *
     * @return the size of its tree
     * @throws IOException if the directory does not take it
     */
    Optional<Long> keep(Connection connection, Duration every) throws SQLException, IOException {
        var due = newest(connection).filter(it -> isDue(it, every));
        if (due.isEmpty() || due.get().size() <= lastKept(connection)) {
            return Optional.empty();
        }
        write(directory.resolve("%020d.note".formatted(due.get().size())), due.get().note());
        note(connection, due.get());
        return Optional.of(due.get().size());
    }

    private static boolean isDue(Due due, Duration every) {
        return due.last() == null || !due.last().plus(every).isAfter(due.now());
    }

    private static Optional<Due> newest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NEWEST);
                var rows = select.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var last = rows.getObject(4, OffsetDateTime.class);
            return Optional.of(
                    new Due(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            last == null ? null : last.toInstant()));
        }
    }

    private static long lastKept(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LAST);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Writes beside and renames, so that nobody ever sees half a note. */
    private static void write(Path file, String note) throws IOException {
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file)) {
            if (!note.equals(Files.readString(file))) {
                throw new FileAlreadyExistsException(file + " holds another checkpoint");
            }
            return;
        }
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(
                half,
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(half, file);
    }

    private void note(Connection connection, Due due) throws SQLException {
        var target = directory.toString();
        try (var insert = connection.prepareStatement(KEPT)) {
            insert.setLong(1, due.size());
            insert.setString(2, target.substring(0, Math.min(target.length(), MOST_TARGET)));
            insert.setTimestamp(3, Timestamp.from(due.now()));
            insert.executeUpdate();
        }
    }
}
