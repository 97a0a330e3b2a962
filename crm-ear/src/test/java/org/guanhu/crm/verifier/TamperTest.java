package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.guanhu.crm.ledgermaker.LedgerMaker;
import org.guanhu.crm.ledgermaker.Made;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed afterwards is found, and the place is named. */
@Tag("AU-04")
@Tag("AU-05")
@DisplayName("AU-04, AU-05 a changed history is found")
class TamperTest {

    private static final int CHANGES = 1000;

    /** All that an entry's hash or a note's signature covers; lists of tables, then columns. */
    private static final Map<String, List<String>> SEALED =
            Map.of(
                    "ledger_entry",
                    List.of(
                            "hash",
                            "previous_hash",
                            "stream",
                            "stream_sequence",
                            "entry_at",
                            "actor",
                            "kind",
                            "subject",
                            "branch_code",
                            "body"),
                    "ledger_leaf",
                    List.of("leaf_index", "entry_hash", "block_no"),
                    "ledger_block",
                    List.of(
                            "block_no",
                            "first_leaf",
                            "leaf_count",
                            "tree_size",
                            "root",
                            "frontier",
                            "sealed_at",
                            "note"),
                    "ledger_tile",
                    List.of("tile_index", "root"));

    private static final List<String> TABLES = SEALED.keySet().stream().sorted().toList();

    @TempDir private Path folder;
    private final Random random = new Random(20260301);

    @Test
    void a_thousand_single_bytes_are_found_and_located() throws Exception {
        Ledger ledger = new Ledger(folder).fill(320).finish().store();
        try (Connection connection = ledger.connect()) {
            for (int change = 0; change < CHANGES; change++) {
                Cell cell = cell(connection);
                Object before = cell.read(connection);
                Object after = changed(before);
                cell.write(connection, after);

                LedgerReport report = ledger.check();

                assertThat(report.outcome()).as("%s -> %s", cell, after).isEqualTo(Outcome.BROKEN);
                assertThat(Ledger.list(report))
                        .as("%s from %s to %s", cell, before, after)
                        .anyMatch(finding -> names(finding, cell, ledger.tables));
                assertFirstBadLeaf(report, cell);
                cell.write(connection, before);
            }
            assertThat(ledger.check().outcome()).isEqualTo(Outcome.WHOLE);
        }
    }

    /** Where the change can concern one leaf only, that leaf is named as the first bad one. */
    private static void assertFirstBadLeaf(LedgerReport report, Cell cell) {
        if (List.of("body", "entry_hash", "actor", "kind").contains(cell.column)) {
            assertThat(report.findings().firstBadLeaf()).as(cell.toString()).hasValue(cell.row);
        }
    }

    /** Rows are made in order: an entry's row is its leaf. */
    private static boolean names(Finding finding, Cell cell, Made.Tables tables) {
        int row = (int) cell.row;
        return switch (cell.table) {
            case "ledger_entry" ->
                    finding.isOneLeaf() && finding.leaf() == row
                            || finding.entry().equals(tables.entries.get(row).hash);
            case "ledger_leaf" -> finding.isOneLeaf() && finding.leaf() == row;
            case "ledger_block" -> finding.block() == tables.blocks.get(row).number;
            default -> finding.isSomewhere() && finding.leaf() == Frontier.TILE * row;
        };
    }

    private Cell cell(Connection connection) throws SQLException {
        String table = TABLES.get(random.nextInt(TABLES.size()));
        List<String> columns = SEALED.get(table);
        try (Statement select = connection.createStatement();
                ResultSet count = select.executeQuery("select count(*) from " + table)) {
            count.next();
            return new Cell(
                    table,
                    columns.get(random.nextInt(columns.size())),
                    random.nextInt(count.getInt(1)));
        }
    }

    private Object changed(Object value) {
        if (value instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= other();
            return changed;
        }
        if (value instanceof Long number) {
            return changed(number, Long.BYTES);
        }
        if (value instanceof Integer number) {
            return (int) changed(number, Integer.BYTES);
        }
        if (value instanceof OffsetDateTime moment) {
            long millis = changed(moment.toInstant().toEpochMilli(), 5);
            return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
        }
        StringBuilder text = new StringBuilder(value.toString());
        int place = random.nextInt(text.length());
        char before = text.charAt(place);
        char after = (char) ('!' + random.nextInt('~' - '!'));
        text.setCharAt(place, after == before ? '~' : after);
        return text.toString();
    }

    private long changed(long number, int bytes) {
        byte[] changed = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        changed[Long.BYTES - 1 - random.nextInt(bytes)] ^= other();
        return ByteBuffer.wrap(changed).getLong();
    }

    private byte other() {
        return (byte) (1 + random.nextInt(255));
    }

    /** One value of one row; rows are numbered from 0 as they were made. */
    private record Cell(String table, String column, long row) {

        Object read(Connection connection) throws SQLException {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "select " + column + " from " + table + " where _rowid_ = ?")) {
                select.setLong(1, row + 1);
                try (ResultSet found = select.executeQuery()) {
                    found.next();
                    return found.getMetaData().getColumnTypeName(1).startsWith("TIMESTAMP")
                            ? found.getObject(1, OffsetDateTime.class)
                            : value(found);
                }
            }
        }

        private static Object value(ResultSet found) throws SQLException {
            Object value = found.getObject(1);
            return value instanceof byte[] ? found.getBytes(1) : value;
        }

        void write(Connection connection, Object value) throws SQLException {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "update " + table + " set " + column + " = ? where _rowid_ = ?")) {
                update.setObject(1, value);
                update.setLong(2, row + 1);
                assertThat(update.executeUpdate()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_deleted_entry_is_found() throws Exception {
        Ledger ledger = new Ledger(folder).fill(320).finish();
        Made.Entry gone = ledger.tables.entries.remove(200);

        LedgerReport report = ledger.store().check();

        assertThat(Ledger.faults(report)).contains(Fault.LEAF_ENTRY);
        assertThat(report.findings().firstBadLeaf()).hasValue(200);
        assertThat(Ledger.list(report)).anyMatch(one -> one.entry().equals(gone.hash));
    }

    @Test
    void a_tail_cut_off_with_all_that_belongs_to_it_is_found_by_the_checkpoint() throws Exception {
        Ledger ledger = new Ledger(folder).fill(244);
        int before = ledger.tables.entries.size();
        assertThat(before).isEqualTo(244);
        ledger.maker.records();
        Map<String, Made.Customer> atThatTime = copy(ledger.tables.customers);
        ledger.tables.customers.clear();
        for (int more = 0; more < 20; more++) {
            ledger.maker.entry("customer:10000000" + (10 + more), 2);
        }
        ledger.finish();
        ledger.tables.entries.subList(before, ledger.tables.entries.size()).clear();
        ledger.tables.leaves.subList(before, ledger.tables.leaves.size()).clear();
        ledger.tables.blocks.remove(ledger.tables.blocks.size() - 1);
        ledger.tables.tiles.removeIf(tile -> (tile.index + 1) * Frontier.TILE > before);
        ledger.tables.customers.clear();
        ledger.tables.customers.addAll(atThatTime.values());
        ledger.store();

        assertThat(ledger.checkAlone().outcome()).isEqualTo(Outcome.OWED);
        assertThat(Ledger.faults(ledger.check())).containsExactly(Fault.CHECKPOINT_AHEAD);
    }

    private static Map<String, Made.Customer> copy(List<Made.Customer> records) {
        Map<String, Made.Customer> copies = new TreeMap<>();
        for (Made.Customer record : records) {
            var copy = new Made.Customer();
            copy.number = record.number;
            copy.version = record.version;
            copy.lastEntry = record.lastEntry;
            copies.put(copy.number, copy);
        }
        return copies;
    }

    @Test
    void an_old_backup_is_found_by_the_checkpoint() throws Exception {
        Ledger ledger = new Ledger(folder).fill(244).records().store();
        Made.Block backedUp = ledger.tables.blocks.get(ledger.tables.blocks.size() - 1);
        LedgerMaker.keep(ledger.kept, backedUp);
        assertThat(ledger.check().outcome()).isEqualTo(Outcome.WHOLE);
        ledger.maker.entry("customer:1000000010", 2);
        LedgerMaker.keep(ledger.kept, ledger.maker.seal());

        assertThat(Ledger.faults(ledger.check())).containsExactly(Fault.CHECKPOINT_AHEAD);
    }

    @Test
    void entries_in_another_order_are_found() throws Exception {
        Ledger ledger = new Ledger(folder).fill(320).finish();
        Made.Leaf one = ledger.tables.leaves.get(30);
        Made.Leaf other = ledger.tables.leaves.get(200);
        String entry = one.entry;
        one.entry = other.entry;
        other.entry = entry;

        LedgerReport report = ledger.store().check();

        assertThat(Ledger.list(report))
                .filteredOn(finding -> finding.fault() == Fault.BLOCK_ROOT)
                .extracting(Finding::block)
                .containsExactly(1L, 4L);
    }

    @Test
    void a_history_written_anew_with_another_key_is_found() throws Exception {
        Ledger ledger = new Ledger(folder).fill(244).finish();
        Ledger forged = new Ledger(folder.resolve("forged")).fill(260).finish().store();
        try (Connection connection = forged.connect()) {
            LedgerReport report =
                    ledger.check(new DatabaseSource(connection), Optional.of(ledger.kept));

            assertThat(Ledger.faults(report))
                    .containsExactlyInAnyOrder(Fault.NOTE_SIGNATURE, Fault.CHECKPOINT_ROOT);
            assertThat(report.findings().firstBadLeaf()).hasValue(0);
        }
    }

    @Test
    void a_history_written_anew_with_the_stolen_key_is_found_up_to_the_checkpoint()
            throws Exception {
        Ledger ledger = new Ledger(folder).fill(122).finish();
        var forged = new Made.Tables();
        var forger = LedgerMaker.into(forged, ledger.signer, 99);
        for (int made = 0; made < 130; made++) {
            forger.entry("customer:1000000010", 2);
        }
        forger.seal();
        forger.records();
        try (Connection connection = ledger.connect()) {
            LedgerDatabase.create(connection);
            LedgerDatabase.insert(connection, forged);
        }

        assertThat(ledger.checkAlone().outcome()).isEqualTo(Outcome.OWED);
        assertThat(Ledger.faults(ledger.check())).containsExactly(Fault.CHECKPOINT_ROOT);
    }
}
