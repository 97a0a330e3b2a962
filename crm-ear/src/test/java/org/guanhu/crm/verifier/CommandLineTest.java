package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.guanhu.crm.ledgermaker.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, in a process of its own that has its classes and the drivers only. */
@Tag("AU-05")
@DisplayName("AU-05 scripts go by exit code and JSON")
class CommandLineTest {

    @TempDir private Path folder;
    private Ledger ledger;
    private String file;

    @BeforeEach
    void make() throws Exception {
        ledger = new Ledger(folder).fill(130).finish();
        file = "jdbc:h2:" + folder.toAbsolutePath().resolve("ledger");
        store();
    }

    private void store() throws Exception {
        try (Connection connection = DriverManager.getConnection(file, "sa", "secret")) {
            LedgerDatabase.create(connection);
            LedgerDatabase.insert(connection, ledger.tables);
        }
        Files.writeString(folder.resolve("password"), "secret\n");
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(file, "sa", "secret");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    record Ended(int exit, String out, String err) {

        Map<String, Object> json() {
            return JsonReading.object(out);
        }
    }

    private Ended run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx64m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-Dsun.stdout.encoding=UTF-8", "-cp"));
        command.add(
                String.join(
                        File.pathSeparator,
                        where(VerifyMain.class),
                        where(org.h2.Driver.class),
                        where(org.postgresql.Driver.class)));
        command.add(VerifyMain.class.getName());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String where(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    private Ended database(String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("database", "--url", file, "--user", "sa"));
        arguments.addAll(List.of("--password-file", folder.resolve("password").toString()));
        arguments.addAll(List.of("--key", ledger.keyFile().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void a_whole_ledger_ends_with_0() throws Exception {
        Ended ended = database("--checkpoints", ledger.kept.toString(), "--json");

        assertThat(ended.err).isEmpty();
        assertThat(ended.exit).isZero();
        assertThat(ended.json())
                .containsEntry("result", "whole")
                .containsEntry("exit", 0L)
                .containsEntry("entries", 130L)
                .containsEntry("treeSize", 130L)
                .containsEntry("blocks", 3L)
                .containsEntry("checkpoints", 1L)
                .containsEntry("pending", 0L)
                .containsEntry("findings", List.of())
                .doesNotContainKey("firstBadLeaf");
    }

    @Test
    void a_broken_one_ends_with_1_and_names_the_first_bad_leaf() throws Exception {
        change("update ledger_entry set actor = 'T9999' where hash = '" + hash(77) + "'");
        change("update ledger_entry set kind = 'x' where hash = '" + hash(99) + "'");

        Ended ended = database("--checkpoints", ledger.kept.toString(), "--json");

        assertThat(ended.exit).isEqualTo(1);
        assertThat(ended.json())
                .containsEntry("result", "broken")
                .containsEntry("firstBadLeaf", 77L)
                .containsEntry("findingCount", 2L);
        assertThat(ended.out).contains("ENTRY_COLUMNS").contains(hash(77)).contains(hash(99));
    }

    private String hash(int entry) {
        return ledger.tables.entries.get(entry).hash;
    }

    @Test
    void without_a_checkpoint_it_ends_with_3() throws Exception {
        Ended ended = database("--json");

        assertThat(ended.exit).isEqualTo(3);
        assertThat(ended.json()).containsEntry("result", "owed");
        assertThat(ended.out).contains("noCheckpoint");
    }

    @Test
    void an_entry_that_waits_too_long_ends_with_3() throws Exception {
        Made.Entry late = ledger.maker.entry("request:55555", 2);
        var more = new Made.Tables();
        more.entries.add(late);
        await(more, late.hash, Instant.now().minus(Duration.ofSeconds(5)));
        assertThat(database("--checkpoints", ledger.kept.toString()).exit).isZero();
        change("update ledger_pending set since = dateadd(second, -70, since)");

        Ended ended = database("--checkpoints", ledger.kept.toString(), "--json");

        assertThat(ended.exit).isEqualTo(3);
        assertThat(ended.json()).containsEntry("pending", 1L);
        assertThat(ended.out).contains("pendingOld");
    }

    private void await(Made.Tables more, String hash, Instant since) throws Exception {
        var pending = new Made.Pending();
        pending.entry = hash;
        pending.since = since;
        more.pending.add(pending);
        try (Connection connection = DriverManager.getConnection(file, "sa", "secret")) {
            LedgerDatabase.insert(connection, more);
        }
    }

    @Test
    void it_speaks_chinese_and_english() throws Exception {
        assertThat(database("--lang", "zh").out).contains("记录 130 条").contains("已封存部分完好");
        assertThat(database("--lang", "en").out)
                .contains("130 entries in")
                .contains("WHOLE as far");
    }

    @Test
    void what_cannot_be_read_ends_with_2() throws Exception {
        assertThat(run().exit).isEqualTo(2);
        assertThat(run().err).contains("crm-verify.jar database");
        assertThat(run("database", "--key").exit).isEqualTo(2);
        assertThat(run("database", "--password", "x").err).contains("--password");
        assertThat(run("nothing").exit).isEqualTo(2);
        assertThat(run("dump", "/nowhere", "--key", ledger.keyFile().toString()).exit).isEqualTo(2);
        assertThat(database("--checkpoints", "/nowhere").exit).isEqualTo(2);
        assertThat(run("evidence", "/nowhere", "--key", ledger.keyFile().toString()).exit)
                .isEqualTo(2);
        Files.writeString(ledger.keyFile(), "# no key\n");
        assertThat(database().exit).isEqualTo(2);
    }

    @Test
    void it_makes_no_database_and_needs_the_tables() throws Exception {
        file = "jdbc:h2:" + folder.toAbsolutePath().resolve("other");
        Ended none = database();
        assertThat(none.exit).isEqualTo(2);
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
        DriverManager.getConnection(file, "sa", "secret").close();

        Ended empty = database();

        assertThat(empty.exit).isEqualTo(2);
        assertThat(empty.err).containsIgnoringCase("ledger_entry");
    }

    @Test
    void an_entry_is_proven_and_the_proof_checked_without_the_database() throws Exception {
        Path proof = folder.resolve("p.json");
        Ended made =
                run(
                        "prove",
                        "--url",
                        file,
                        "--user",
                        "sa",
                        "--password-file",
                        folder.resolve("password").toString(),
                        "--entry",
                        hash(50),
                        "--out",
                        proof.toString());
        assertThat(made.exit).as(made.err).isZero();
        Files.delete(folder.resolve("ledger.mv.db"));

        Ended ended =
                run("proof", proof.toString(), "--key", ledger.keyFile().toString(), "--json");

        assertThat(ended.exit).isZero();
        assertThat(ended.out).contains(ledger.tables.entries.get(50).stream);
    }
}
