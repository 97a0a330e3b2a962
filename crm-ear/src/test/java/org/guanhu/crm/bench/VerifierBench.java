package org.guanhu.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.harness.Target;
import org.guanhu.crm.ledgermaker.CopyRows;
import org.guanhu.crm.ledgermaker.DumpText;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.guanhu.crm.ledgermaker.LedgerMaker;
import org.guanhu.crm.ledgermaker.Made;
import org.guanhu.crm.ledgermaker.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crm-verify.jar} on a million entries, in PostgreSQL and in a dump, in little memory. */
class VerifierBench {

    private static final int ENTRIES = Integer.getInteger("crm.bench.entries", 1_000_000);
    private static final int CHAINS = 250_000;
    private static final int PER_BLOCK = 300;
    private static final String MEMORY = "-Xmx192m";
    private static final Pattern SECONDS = Pattern.compile("\"seconds\":([0-9.]+)");
    private static final Pattern COUNTED = Pattern.compile("\"entries\":([0-9]+)");

    @TempDir private Path folder;
    private final Signer signer = new Signer("guanhu-crm");
    private final Table table =
            new Table(
                    "crm-verify.jar, %s, PostgreSQL, %,d entries in blocks of %d, %d processors"
                            .formatted(
                                    MEMORY,
                                    ENTRIES,
                                    PER_BLOCK,
                                    Runtime.getRuntime().availableProcessors()));

    @Test
    void a_million_entries_are_verified() throws Exception {
        EmbeddedPg.Database database = EmbeddedPg.shared().newDatabase();
        Files.writeString(folder.resolve("key"), signer.publicKey());
        Path dump = folder.resolve("dump.sql");
        try (Connection connection = database.connect()) {
            fill(connection);
            DumpText.write(connection, dump);
        }
        Files.writeString(folder.resolve("password"), database.password());
        verify(
                "database",
                "database",
                "--url",
                database.url(),
                "--user",
                database.user(),
                "--password-file",
                folder.resolve("password").toString());
        verify("dump of %,d MB".formatted(Files.size(dump) >> 20), "dump", dump.toString());
        table.publish(Target.folder("bench").resolve("verifier.txt"));
    }

    private void fill(Connection connection) throws SQLException, IOException {
        LedgerDatabase.create(connection);
        try (CopyRows rows = new CopyRows(connection, folder)) {
            Made.Block[] last = new Made.Block[1];
            LedgerMaker maker =
                    new LedgerMaker(
                            signer,
                            1,
                            row -> {
                                rows.accept(row);
                                last[0] = row instanceof Made.Block block ? block : last[0];
                            });
            for (int made = 1; made <= ENTRIES; made++) {
                maker.entry("customer:" + (1_000_000_000 + made % CHAINS), 2);
                if (made % PER_BLOCK == 0 || made == ENTRIES) {
                    maker.seal();
                }
            }
            maker.records();
            LedgerMaker.keep(folder.resolve("kept"), last[0]);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private void verify(String metric, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MEMORY, "-jar", Target.file("crm-verify.jar").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--key", folder.resolve("key").toString(), "--json"));
        command.addAll(List.of("--checkpoints", folder.resolve("kept").toString()));
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try (OutputStream nothing = process.getOutputStream()) {
            nothing.flush();
        }
        Duration busy = Duration.ZERO;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            busy = process.info().totalCpuDuration().orElse(busy);
        }
        String json = Files.readString(out);
        assertThat(process.exitValue()).as(json).isZero();
        assertThat(found(COUNTED, json)).isEqualTo(String.valueOf(ENTRIES));
        table.add(metric, "12 s", found(SECONDS, json) + " s");
        table.add("    processor time of it", "", busy.toMillis() / 1000 + " s");
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
