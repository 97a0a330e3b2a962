package org.guanhu.crm.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("AU-02")
@DisplayName("AU-02: checkpoints kept outside")
class CheckpointExportTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Parameter MigratedDatabase.Kind kind;
    @TempDir private Path outside;

    private final TestKeys keys = new TestKeys();
    private Bank bank;
    private Node node;

    @BeforeEach
    void seal_something() throws SQLException {
        bank = new Bank(MigratedDatabase.of(kind), keys);
        node = new Node(bank.database().source(), keys.checkpoints(), "one", 100);
        bank.customer("0101");
        node.sealAll();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private Optional<Long> keep(Path directory, Duration every) throws IOException, SQLException {
        try {
            return node.transaction(
                    connection -> {
                        try {
                            return new CheckpointExport(directory).keep(connection, every);
                        } catch (IOException refused) {
                            throw new UncheckedIOException(refused);
                        }
                    });
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(outside)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_newest_is_written_as_a_file_named_by_its_size() throws Exception {
        assertThat(keep(outside, HOUR)).contains(1L);

        assertThat(files()).containsExactly("00000000000000000001.note");
        assertThat(Files.readString(outside.resolve(files().get(0))))
                .startsWith(Node.ORIGIN + "\n1\n");
    }

    @Test
    void the_next_waits_its_time() throws Exception {
        keep(outside, HOUR);
        bank.customer("0101");
        node.sealAll();

        assertThat(keep(outside, HOUR)).isEmpty();
        assertThat(keep(outside, Duration.ZERO)).contains(2L);
        assertThat(keep(outside, Duration.ZERO)).isEmpty();
        assertThat(files()).hasSize(2);
    }

    @Test
    void what_stands_there_is_never_overwritten() throws Exception {
        var file = outside.resolve("00000000000000000001.note");
        Files.writeString(file, "something else");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> keep(outside, HOUR));
        assertThat(Files.readString(file)).isEqualTo("something else");
    }

    @Test
    void a_directory_that_is_away_is_tried_again() throws Exception {
        assertThatIOException().isThrownBy(() -> keep(outside.resolve("unmounted"), HOUR));

        assertThat(keep(outside, HOUR)).contains(1L);
    }

    @Test
    void a_file_written_before_a_crash_counts() throws Exception {
        keep(outside, HOUR);
        bank.database().sql("delete from ledger_export");

        assertThat(keep(outside, HOUR)).contains(1L);
    }
}
