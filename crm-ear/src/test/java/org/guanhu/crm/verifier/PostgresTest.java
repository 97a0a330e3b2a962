package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.ledgermaker.DumpText;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL, and from what it dumps. */
@Tag("AU-05")
@DisplayName("AU-05 PostgreSQL and its dumps are verified")
class PostgresTest {

    @TempDir private Path folder;
    private Ledger ledger;
    private EmbeddedPg.Database database;
    private Path dump;

    @BeforeEach
    void make() throws Exception {
        ledger = new Ledger(folder).fill(900).finish();
        database = EmbeddedPg.shared().newDatabase();
        dump = folder.resolve("dump.sql");
        try (Connection connection = database.connect()) {
            LedgerDatabase.create(connection);
            LedgerDatabase.insert(connection, ledger.tables);
            DumpText.write(connection, dump);
        }
    }

    private LedgerReport inDatabase() throws Exception {
        try (Connection connection = database.connect()) {
            return ledger.check(new DatabaseSource(connection), Optional.of(ledger.kept));
        }
    }

    private LedgerReport inDump() {
        return ledger.check(new DumpSource(dump), Optional.of(ledger.kept));
    }

    @Test
    void a_whole_one_is_whole() throws Exception {
        for (LedgerReport report : new LedgerReport[] {inDatabase(), inDump()}) {
            assertThat(Ledger.list(report)).isEmpty();
            assertThat(report.outcome()).isEqualTo(Outcome.WHOLE);
            assertThat(report.counts().entries()).isEqualTo(900);
            assertThat(report.counts().customers()).isEqualTo(29);
        }
    }

    @Test
    void it_changes_nothing() throws Exception {
        inDatabase();
        Path again = folder.resolve("again.sql");
        try (Connection connection = database.connect()) {
            DumpText.write(connection, again);
        }
        assertThat(again).hasSameBinaryContentAs(dump);
    }

    @Test
    void a_change_is_found_in_both() throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update ledger_entry set body = set_byte(body, length(body) - 1,"
                            + " 255 - get_byte(body, length(body) - 1)) where hash = '"
                            + ledger.tables.entries.get(444).hash
                            + "'");
            DumpText.write(connection, dump);
        }
        for (LedgerReport report : new LedgerReport[] {inDatabase(), inDump()}) {
            assertThat(Ledger.faults(report)).containsExactly(Fault.ENTRY_HASH);
            assertThat(report.findings().firstBadLeaf()).hasValue(444);
        }
    }

    @Test
    void a_packed_dump_is_read_too() throws Exception {
        byte[] plain = Files.readAllBytes(dump);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
            out.write(plain);
        }
        assertThat(inDump().outcome()).isEqualTo(Outcome.WHOLE);
    }

    @Test
    void a_row_that_cannot_be_read_is_told() throws Exception {
        String text = Files.readString(dump, StandardCharsets.UTF_8);
        Files.writeString(
                dump,
                text.replaceFirst(
                        "(COPY public.ledger_export [^\n]*\n)", "$1many\tsomewhere\tsometime\n"));

        assertThat(Ledger.faults(inDump())).containsExactly(Fault.ROW_UNREADABLE);
    }

    @Test
    void a_dump_cut_off_or_without_a_table_cannot_be_judged() throws Exception {
        String text = Files.readString(dump, StandardCharsets.UTF_8);
        Files.writeString(dump, text.substring(0, text.length() / 2));
        assertThatThrownBy(this::inDump).isInstanceOf(Unusable.class);
        Files.writeString(dump, text.replace("COPY public.ledger_pending", "COPY public.other"));
        assertThatThrownBy(this::inDump).isInstanceOf(Unusable.class);
    }

    @Test
    void moments_are_read_in_every_zone() throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set timezone = 'Asia/Kolkata'");
            DumpText.write(connection, dump);
        }
        assertThat(Files.readString(dump)).contains("+05:30");
        assertThat(inDump().outcome()).isEqualTo(Outcome.WHOLE);
    }
}
