package org.guanhu.crm.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-01")
@DisplayName("AU-01: the bytes of an entry")
class LedgerBodyTest {

    private static final byte[] COMMITMENT = new byte[32];
    private static final byte[] SEALED = {1, 7, 7};

    private static LedgerBody body(List<LedgerField> fields) {
        return new LedgerBody(
                LedgerStream.ofCustomer("1000000017"),
                2,
                Instant.parse("2026-03-02T02:30:00.123Z"),
                "supervisor",
                "person-1",
                "customer.amended",
                "1000000017",
                "0101",
                "R1",
                Map.of("maker", "teller"),
                fields);
    }

    @Test
    void are_read_as_they_were_written() {
        var said =
                body(
                        List.of(
                                new LedgerField(
                                        "mobile",
                                        LedgerValue.NONE,
                                        new LedgerValue(COMMITMENT, SEALED))));

        assertThat(LedgerBody.parse(said.bytes())).isEqualTo(said);
    }

    @Test
    void have_commitment_and_sealed_value_for_each_side() {
        var said =
                body(
                        List.of(
                                new LedgerField(
                                        "mobile",
                                        LedgerValue.NONE,
                                        new LedgerValue(COMMITMENT, SEALED))));

        assertThat(HexFormat.of().formatHex(said.bytes()))
                .startsWith("02")
                .endsWith(
                        "000000066d6f62696c65"
                                + "ffffffffffffffff"
                                + "00000020"
                                + "00".repeat(32)
                                + "00000003010707");
    }

    @Test
    void of_the_first_schema_are_still_read() {
        var bytes = body(List.of()).bytes();
        bytes[0] = 1;
        var tail = HexFormat.of().parseHex("000000066d6f62696c65" + "ffffffff" + "00000003010707");
        var old = new byte[bytes.length + tail.length];
        System.arraycopy(bytes, 0, old, 0, bytes.length);
        System.arraycopy(tail, 0, old, bytes.length, tail.length);
        old[bytes.length - 1] = 1;

        var field = LedgerBody.parse(old).fields().get(0);

        assertThat(field.before()).isEqualTo(LedgerValue.NONE);
        assertThat(field.after()).isEqualTo(new LedgerValue(null, SEALED));
        assertThat(field.after().isCommitted()).isFalse();
    }

    @Test
    void of_an_unknown_schema_are_refused() {
        var bytes = body(List.of()).bytes();
        bytes[0] = 3;

        assertThatIllegalArgumentException().isThrownBy(() -> LedgerBody.parse(bytes));
    }

    @Test
    void commit_to_salt_and_value() {
        var salted = SaltedValue.of("张伟", new SecureRandom());
        var text = salted.salt() + "张伟";

        assertThat(salted.saltBytes()).hasSize(16);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(22);
        assertThat(salted.commitment())
                .isEqualTo(Sha256.of(salted.saltBytes(), "张伟".getBytes(StandardCharsets.UTF_8)));
        assertThat(SaltedValue.opened(salted.text(), salted.commitment())).contains(salted);
        assertThat(SaltedValue.opened(text + "!", salted.commitment())).isEmpty();
        assertThat(SaltedValue.of("张伟", new SecureRandom()).commitment())
                .isNotEqualTo(salted.commitment());
    }
}
