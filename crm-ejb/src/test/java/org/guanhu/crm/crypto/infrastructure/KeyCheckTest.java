package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.EnumMap;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-06")
class KeyCheckTest {

    private final MigratedDatabase database = MigratedDatabase.of(MigratedDatabase.Kind.H2);
    private final KeyRing ring = KeyRing.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_start_notes_the_keys_and_the_next_knows_them() throws SQLException {
        check(ring);

        assertThatCode(() -> check(ring)).doesNotThrowAnyException();
        assertThat(count("crypto_key")).isEqualTo(KeyPurpose.values().length);
    }

    @Test
    void other_keys_are_refused() {
        check(ring);

        refuses(KeyRing.fresh());
    }

    @Test
    void one_key_set_changed_is_enough_to_refuse_and_is_named() {
        check(ring);

        for (var purpose : KeyPurpose.values()) {
            var keys = new EnumMap<>(ring.keys());
            keys.put(purpose, purpose.fresh());
            refuses(new KeyRing(keys)).withMessageContaining("'" + purpose.label() + "'");
        }
    }

    @Test
    void a_key_that_came_to_those_known_is_noted_and_then_must_stay() throws Exception {
        check(ring);
        var rotated = new EnumMap<>(ring.keys());
        rotated.put(KeyPurpose.SUBJECT, KeyChange.withNew(KeyPurpose.SUBJECT, ring.keys()));

        check(new KeyRing(rotated));

        refuses(ring);
    }

    @Test
    void a_key_by_which_rows_were_made_must_be_there_even_if_nobody_noted_it() throws Exception {
        check(ring);
        database.sql(
                "insert into subject_key (subject, wrapped_key, key_id, created_at, version)"
                        + " values ('1000000017', X'00', 4711, current_timestamp, 1)");

        refuses(ring).withMessageContaining("'subjectwrap' lacks the key 4711");
    }

    @Test
    void keys_noted_before_they_had_ids_are_known_again() throws Exception {
        var value = ring.checkValues(KeyPurpose.FIELD).values().iterator().next();
        database.sql(
                "insert into crypto_key (purpose, key_id, check_value, noted_at) values ('field', 0, '"
                        + value
                        + "', current_timestamp)");
        refuses(KeyRing.fresh());

        check(ring);

        refuses(KeyRing.fresh());
        assertThat(count("crypto_key where key_id = 0")).isZero();
    }

    @Test
    void a_check_value_does_not_hold_the_key() {
        var text = KeyFile.text(ring.keys());

        for (var purpose : KeyPurpose.values()) {
            var value = ring.checkValues(purpose).values().iterator().next();
            assertThat(value).matches("[0-9a-f]{64}");
            assertThat(text).doesNotContain(value);
        }
    }

    private int count(String from) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void check(KeyRing keys) {
        new KeyCheck(database.source(), keys).check();
    }

    private ThrowableAssertAlternative<UnusableKeys> refuses(KeyRing other) {
        return assertThatExceptionOfType(UnusableKeys.class)
                .isThrownBy(() -> check(other))
                .withMessageContaining("The key file does not belong to this database");
    }
}
