package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-06")
class KeySourceTest {

    @TempDir private Path directory;

    @Test
    void keys_survive_the_file() {
        var ring = KeyRing.fresh();
        var file = directory.resolve("keys.json");
        KeyFile.create(file, ring.keys());

        mustBeSame(ring, new KeyRing(new KeySource(null, file.toString(), false).load()));
    }

    @Test
    void keys_survive_the_environment() {
        var ring = KeyRing.fresh();
        var base64 =
                Base64.getEncoder()
                        .encodeToString(KeyFile.text(ring.keys()).getBytes(StandardCharsets.UTF_8));

        mustBeSame(ring, new KeyRing(new KeySource(base64, "elsewhere", false).load()));
    }

    @Test
    void demo_mode_makes_its_own_keys_once_and_keeps_them() throws IOException {
        var data = directory.resolve("data");
        var first = new KeyRing(KeySource.demo(data).load());

        mustBeSame(first, new KeyRing(KeySource.demo(data).load()));
        assertThat(Files.getPosixFilePermissions(data.resolve("keys.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_bank_has_its_first_keys_made_on_demand_only() {
        var file = directory.resolve("bank.json").toString();
        refusalOf(new KeySource(null, file, false)).withMessageContaining("does not exist");

        var made = new KeyRing(new KeySource(null, file, true).load());

        mustBeSame(made, new KeyRing(new KeySource(null, file, false).load()));
    }

    @Test
    void without_keys_the_start_is_refused_with_the_setting_named() {
        refusalOf(new KeySource(null, null, false)).withMessageContaining("CRM_KEYS_FILE");
    }

    @Test
    void damaged_keys_are_refused_without_telling_them() throws IOException {
        var good = KeyFile.text(KeyRing.fresh().keys());
        var secret = good.replaceAll(".*\"value\":\"([^\"]{20}).*", "$1");

        for (var bad :
                new String[] {
                    "",
                    "{}",
                    "[1]",
                    good.substring(0, good.length() / 2),
                    good.replace("bidx", "x"),
                    good.replace("subjectwrap", "x"),
                    good.replace("\"value\":\"", "\"value\":\"AAAA"),
                    good.replace("\"format\"", "f")
                }) {
            refusalOf(new KeySource(null, Files.writeString(file(), bad).toString(), false))
                    .withMessageContaining("key file")
                    .withMessageNotContaining(secret);
        }
        refusalOf(new KeySource("***not base64*", null, false)).withMessageContaining("CRM_KEYS");
    }

    @Test
    void a_file_from_before_a_purpose_was_thought_of_is_completed_where_keys_may_be_made() {
        var keys = new java.util.EnumMap<>(KeyRing.fresh().keys());
        keys.remove(KeyPurpose.SUBJECT);
        var file = directory.resolve("old.json");
        KeyFile.create(file, keys);
        refusalOf(new KeySource(null, file.toString(), false)).withMessageContaining("keys add");

        var completed = new KeyRing(new KeySource(null, file.toString(), true).load());

        mustBeSame(completed, new KeyRing(new KeySource(null, file.toString(), false).load()));
        assertThat(completed.keyId(KeyPurpose.FIELD))
                .isEqualTo(new KeyRing(keys).keyId(KeyPurpose.FIELD));
    }

    private Path file() {
        return directory.resolve("bad.json");
    }

    private static ThrowableAssertAlternative<UnusableKeys> refusalOf(KeySource source) {
        return assertThatExceptionOfType(UnusableKeys.class).isThrownBy(source::load);
    }

    private static void mustBeSame(KeyRing one, KeyRing other) {
        for (var purpose : KeyPurpose.values()) {
            assertThat(other.checkValues(purpose)).isEqualTo(one.checkValues(purpose));
            assertThat(other.keyId(purpose)).isEqualTo(one.keyId(purpose));
        }
    }
}
