package org.guanhu.crm.ledgermaker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** The tables that the verifier reads, without the constraints that keep honest people honest. */
public final class LedgerDatabase {

    /** In the order of {@link #insert}. */
    public static final List<String> TABLES =
            List.of(
                    "ledger_entry",
                    "ledger_leaf",
                    "ledger_block",
                    "ledger_pending",
                    "ledger_tile",
                    "ledger_export",
                    "customer");

    private static final List<String> DDL =
            List.of(
                    "create table ledger_entry (hash char(64) not null, entry_order bigint"
                            + " generated always as identity, previous_hash char(64) not null,"
                            + " stream varchar(64) not null, stream_sequence bigint not null,"
                            + " entry_at timestamp(3) with time zone not null, actor varchar(32)"
                            + " not null, kind varchar(40) not null, subject varchar(40) not null,"
                            + " branch_code varchar(12) not null, body bytea not null)",
                    "create table ledger_leaf (leaf_index bigint not null, entry_hash char(64) not"
                            + " null, block_no bigint not null)",
                    "create table ledger_block (block_no bigint not null, first_leaf bigint not"
                            + " null, leaf_count integer not null, tree_size bigint not null, root"
                            + " char(64) not null, frontier bytea not null, sealed_at timestamp(3)"
                            + " with time zone not null, sealer varchar(64) not null, lease_token"
                            + " bigint not null, note varchar(1000) not null)",
                    "create table ledger_pending (entry_hash char(64) not null, since timestamp(3)"
                            + " with time zone not null)",
                    "create table ledger_tile (tile_index bigint not null, root char(64) not null)",
                    "create table ledger_export (tree_size bigint not null, target varchar(200) not"
                            + " null, exported_at timestamp(3) with time zone not null)",
                    "create table customer (number char(10) not null, version bigint not null,"
                            + " last_entry char(64) not null)");

    private LedgerDatabase() {}

    public static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var ddl : DDL) {
                statement.execute(ddl);
            }
        }
    }

    public static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute("delete from " + table);
            }
        }
    }

    public static void insert(Connection connection, Made.Tables tables) throws SQLException {
        for (var row : tables.entries) {
            insert(
                    connection,
                    "ledger_entry (hash, previous_hash, stream, stream_sequence, entry_at, actor,"
                            + " kind, subject, branch_code, body)",
                    row.hash,
                    row.previous,
                    row.stream,
                    row.sequence,
                    row.at.atOffset(ZoneOffset.UTC),
                    row.actor,
                    row.kind,
                    row.subject,
                    row.branch,
                    row.body);
        }
        for (var row : tables.leaves) {
            insert(
                    connection,
                    "ledger_leaf (leaf_index, entry_hash, block_no)",
                    row.index,
                    row.entry,
                    row.block);
        }
        for (var row : tables.blocks) {
            insert(
                    connection,
                    "ledger_block (block_no, first_leaf, leaf_count, tree_size, root, frontier,"
                            + " sealed_at, note, sealer, lease_token)",
                    row.number,
                    row.first,
                    row.count,
                    row.size,
                    row.root,
                    row.frontier,
                    row.sealedAt.atOffset(ZoneOffset.UTC),
                    row.note,
                    "node",
                    1L);
        }
        for (var row : tables.pending) {
            insert(
                    connection,
                    "ledger_pending (entry_hash, since)",
                    row.entry,
                    row.since.atOffset(ZoneOffset.UTC));
        }
        for (var row : tables.tiles) {
            insert(connection, "ledger_tile (tile_index, root)", row.index, row.root);
        }
        for (var size : tables.exports) {
            insert(
                    connection,
                    "ledger_export (tree_size, target, exported_at)",
                    size,
                    "elsewhere",
                    java.time.OffsetDateTime.now(ZoneOffset.UTC));
        }
        for (var row : tables.customers) {
            insert(
                    connection,
                    "customer (number, version, last_entry)",
                    row.number,
                    row.version,
                    row.lastEntry);
        }
    }

    private static void insert(Connection connection, String into, Object... values)
            throws SQLException {
        var places = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + into + " values (" + places + ")")) {
            for (int at = 0; at < values.length; at++) {
                insert.setObject(at + 1, values[at]);
            }
            insert.executeUpdate();
        }
    }
}
