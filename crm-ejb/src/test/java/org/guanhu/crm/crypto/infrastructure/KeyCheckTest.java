package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-06")
class KeyCheckTest {

    private static final String DDL = "/db/migration/V005__key_check.sql";

    private final JdbcDataSource database = new JdbcDataSource();
    private final KeyRing ring = KeyRing.fresh();

    @BeforeEach
    void migrate() throws SQLException, IOException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var ddl = KeyCheck.class.getResourceAsStream(DDL)) {
            statement.execute(new String(ddl.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_first_start_notes_the_keys_and_the_next_knows_them() throws SQLException {
        new KeyCheck(database, ring).check();

        assertThatCode(() -> new KeyCheck(database, ring).check()).doesNotThrowAnyException();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from crypto_key_check")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(KeyPurpose.values().length);
        }
    }

    @Test
    void other_keys_are_refused() {
        new KeyCheck(database, ring).check();

        refuses(KeyRing.fresh());
    }

    @Test
    void one_key_set_changed_is_enough_to_refuse() {
        new KeyCheck(database, ring).check();

        for (var purpose : KeyPurpose.values()) {
            var keys = new EnumMap<>(ring.keys());
            keys.put(purpose, KeyRing.fresh().keys().get(purpose));
            refuses(new KeyRing(keys));
        }
    }

    @Test
    void a_check_value_does_not_hold_the_key() {
        var text = KeyFile.text(ring.keys());

        for (var purpose : KeyPurpose.values()) {
            assertThat(ring.checkValue(purpose)).matches("[0-9a-f]{64}");
            assertThat(text).doesNotContain(ring.checkValue(purpose));
        }
    }

    private void refuses(KeyRing other) {
        assertThatExceptionOfType(UnusableKeys.class)
                .isThrownBy(() -> new KeyCheck(database, other).check())
                .withMessageContaining("The key file does not belong to this database");
    }
}
