package org.guanhu.crm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.harness.ByteSearch;
import org.guanhu.crm.harness.Demo;
import org.guanhu.crm.harness.Dump;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.harness.MicroServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Customers with values that occur nowhere else go through every page, error and export; then all
 * bytes of database, dump, log and temporary files are searched for these values. What may stand
 * there readable is found beside them, so that nobody searches the wrong place.
 */
@Tag("SE-06")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CanaryIT {

    private static final ByteSearch SECRETS = new ByteSearch(Canaries.secrets());
    private static final ByteSearch VALUES = new ByteSearch(Canaries.values());
    private static final ByteSearch READABLE = new ByteSearch(Canaries.readable());

    @TempDir private Path dumps;

    @Test
    void every_kind_of_value_would_be_found_in_each_encoding() throws IOException {
        List<Charset> charsets =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        for (Charset charset : charsets) {
            Path file = dumps.resolve(charset.name() + ".bin");
            String content = new String(Canaries.file(), StandardCharsets.UTF_8);
            Files.write(
                    file,
                    String.join(
                                    " ",
                                    "\u0000",
                                    content,
                                    Canaries.SAID,
                                    Canaries.NEEDS,
                                    Canaries.OWNER,
                                    Canaries.MISPLACED)
                            .getBytes(charset));

            Map<String, Set<String>> found = SECRETS.in(file);

            assertThat(found.keySet()).isEqualTo(Canaries.secrets().keySet());
        }
    }

    @Test
    void nothing_of_them_stands_readable_around_h2() throws Exception {
        MicroServer server = server(MicroServer.onH2());
        Path folder = server.log().getParent();
        try (server) {
            try (CanaryWalk walk = new CanaryWalk(server.application())) {
                walk.everything();
            }
            assertThat(SECRETS.in(folder.resolve("tmp"))).as("while it runs").isEmpty();
        }

        assertThat(SECRETS.in(folder)).as("after its end").isEmpty();
        assertThat(READABLE.in(folder.resolve("data"))).isNotEmpty();
        try (Connection connection =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("data/crm"), "crm", "")) {
            nothingStandsInTheDump(connection);
        }
    }

    @Test
    void nothing_of_them_stands_readable_around_postgresql() throws Exception {
        try (EmbeddedPg bank = EmbeddedPg.startTalkative()) {
            EmbeddedPg.Database database = bank.newDatabase();
            MicroServer server = server(MicroServer.onPostgres(database));
            Path folder = server.log().getParent();
            try (server) {
                try (CanaryWalk walk = new CanaryWalk(server.application())) {
                    walk.everythingThatWrites();
                }
                assertThat(SECRETS.in(folder.resolve("tmp"))).as("while it runs").isEmpty();
            }

            assertThat(SECRETS.in(folder)).as("after its end").isEmpty();
            try (Connection connection = database.connect()) {
                nothingStandsInTheDump(connection);
                Path data = EmbeddedPg.checkpointed(connection);
                assertThat(SECRETS.in(data.resolve("base"), data.resolve("pg_wal"))).isEmpty();
                assertThat(VALUES.in(data)).as("each statement in the log, too").isEmpty();
                assertThat(READABLE.in(data.resolve("base"))).isNotEmpty();
                assertThat(READABLE.in(data.resolve("log"))).isNotEmpty();
            }
        }
    }

    private static MicroServer server(MicroServer server) throws IOException {
        Path own = Files.createDirectories(server.log().resolveSibling("tmp"));
        return server.property("java.io.tmpdir", own.toString())
                .environment("CRM_DEMO", "true")
                .environment("CRM_DEMO_CUSTOMERS", "30")
                .environment("CRM_DEMO_PASSWORD", Demo.PASSWORD)
                .start();
    }

    private void nothingStandsInTheDump(Connection connection) throws Exception {
        Path dump = dumps.resolve("dump");
        assertThat(Dump.write(connection, dump)).isGreaterThan(Canaries.MANY * 4);
        assertThat(SECRETS.in(dump)).as("the dump").isEmpty();
        assertThat(READABLE.in(dump)).isNotEmpty();
    }
}
