package org.guanhu.crm.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.harness.EmbeddedPg;

/**
 * The limit of the machine: rows that were really written go once more into tables that have a key
 * and nothing else, as many in a transaction as a change has, by nothing but JDBC.
 */
final class RawInserts implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int SAMPLE = 1_000;

    private final List<Connection> connections = new ArrayList<>();
    private final List<Pile> piles = new ArrayList<>();

    /** Rows of one table, and how many of them a change has. */
    private record Pile(String insert, List<Object[]> rows, int inOneChange) {

        void insert(PreparedStatement into, int change) throws SQLException {
            for (int i = 0; i < inOneChange; i++) {
                Object[] row = rows.get((change * inOneChange + i) % rows.size());
                for (int place = 0; place < row.length; place++) {
                    into.setObject(place + 1, row[place]);
                }
                into.addBatch();
            }
            into.executeBatch();
        }
    }

    /**
     * @param rows how many rows of each table a change writes
     */
    RawInserts(EmbeddedPg.Database database, Map<String, Integer> rows) throws SQLException {
        try (Connection connection = database.connect()) {
            for (var table : rows.entrySet()) {
                piles.add(pile(connection, table.getKey(), table.getValue()));
            }
        }
        for (int i = 0; i < THREADS; i++) {
            connections.add(database.connect());
        }
    }

    private static Pile pile(Connection connection, String table, int count) throws SQLException {
        // What waited to be sealed does no longer; the sealed leaf has its hash.
        String source =
                "ledger_pending".equals(table)
                        ? "(select entry_hash, current_timestamp since from ledger_leaf) t"
                        : table;
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists raw_" + table);
            statement.execute(
                    "create table raw_%s (raw_id bigint generated always as identity primary key,"
                                    .formatted(table)
                            + " like %s)".formatted(table));
            try (ResultSet rows =
                    statement.executeQuery("select * from %s limit %d".formatted(source, SAMPLE))) {
                return new Pile(insert(table, rows), all(rows), count);
            }
        }
    }

    private static String insert(String table, ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int place = 1; place <= rows.getMetaData().getColumnCount(); place++) {
            columns.add(rows.getMetaData().getColumnName(place));
        }
        return "insert into raw_%s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private static List<Object[]> all(ResultSet rows) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[rows.getMetaData().getColumnCount()];
            for (int place = 0; place < row.length; place++) {
                row[place] = rows.getObject(place + 1);
            }
            all.add(row);
        }
        return all;
    }

    /** How much was done. */
    record Done(int changes, double seconds) {

        double perSecond() {
            return changes / seconds;
        }
    }

    /** Inserts for so long. */
    Done insert(int seconds) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
        try {
            AtomicInteger changes = new AtomicInteger();
            long begin = System.nanoTime();
            long until = begin + seconds * 1_000_000_000L;
            List<Callable<Void>> all = new ArrayList<>();
            for (Connection connection : connections) {
                all.add(() -> insertUntil(until, connection, changes));
            }
            for (Future<Void> done : crowd.invokeAll(all)) {
                done.get();
            }
            return new Done(changes.get(), (System.nanoTime() - begin) / 1e9);
        } finally {
            crowd.shutdownNow();
        }
    }

    private Void insertUntil(long until, Connection connection, AtomicInteger changes)
            throws SQLException {
        connection.setAutoCommit(false);
        List<PreparedStatement> statements = new ArrayList<>();
        for (Pile pile : piles) {
            statements.add(connection.prepareStatement(pile.insert()));
        }
        while (System.nanoTime() < until) {
            int change = changes.getAndIncrement();
            for (int i = 0; i < piles.size(); i++) {
                piles.get(i).insert(statements.get(i), change);
            }
            connection.commit();
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
