package org.guanhu.crm.verifier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** Reads a database as it is at one moment, table by table, few rows at a time. */
final class DatabaseSource implements LedgerSource {

    private static final int FETCH = 2000;

    private final Connection connection;
    private Instant now;

    DatabaseSource(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void pour(Consumer<Row> rows) {
        try (Crew<Row> crew = new Crew<>(rows)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            each("select current_timestamp", row -> now = moment(row, 1));
            for (Table table : Table.values()) {
                each(table.query(), row -> crew.add(table.row(row)));
            }
            crew.finish();
            connection.rollback();
        } catch (SQLException unreadable) {
            throw new Unusable("unusable.database", unreadable.getMessage());
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    private void each(String query, RowReading reading) throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet found = select.executeQuery(query)) {
                while (found.next()) {
                    reading.read(found);
                }
            }
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What is done with each row. */
    private interface RowReading {
        void read(ResultSet row) throws SQLException;
    }

    /** How a row of a table is made. */
    private interface RowMaking {
        Row make(ResultSet row) throws SQLException;
    }

    /** The tables and their columns; what no check needs is not read. */
    private enum Table {
        ENTRY(
                "hash, previous_hash, stream, stream_sequence, entry_at, actor, kind, subject,"
                        + " branch_code, body from ledger_entry",
                row ->
                        new Row.Entry(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                moment(row, 5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                row.getBytes(10))),
        LEAF(
                "leaf_index, entry_hash, block_no from ledger_leaf",
                row -> new Row.Leaf(row.getLong(1), row.getString(2), row.getLong(3))),
        BLOCK(
                "block_no, first_leaf, leaf_count, tree_size, root, frontier, sealed_at, note"
                        + " from ledger_block",
                row ->
                        new Row.Block(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getBytes(6),
                                moment(row, 7),
                                row.getString(8))),
        PENDING(
                "entry_hash, since from ledger_pending",
                row -> new Row.Pending(row.getString(1), moment(row, 2))),
        TILE(
                "tile_index, root from ledger_tile",
                row -> new Row.Tile(row.getLong(1), row.getString(2))),
        EXPORT("tree_size from ledger_export", row -> new Row.Export(row.getLong(1))),
        CUSTOMER(
                "number, version, last_entry from customer",
                row -> new Row.Customer(row.getString(1), row.getLong(2), row.getString(3)));

        private final String columns;
        private final RowMaking making;

        Table(String columns, RowMaking making) {
            this.columns = columns;
            this.making = making;
        }

        String query() {
            return "select " + columns;
        }

        Row row(ResultSet row) throws SQLException {
            try {
                return making.make(row);
            } catch (NullPointerException nothing) {
                return new Row.Unreadable("ledger, " + name(), nothing.getMessage());
            }
        }
    }
}
