package org.guanhu.crm.ledger.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.ledger.domain.TreeHead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-02")
@DisplayName("AU-02: what the bank signs")
class CheckpointTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:30:00.120Z");
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("bank.test/crm", new TreeHead(7, MerkleHash.empty()), AT);

    private final CheckpointKey key = new TestKeys().checkpoints();

    /** The public key as the platform's own means read it. */
    private static PublicKey platformKey(byte[] raw) throws GeneralSecurityException {
        boolean isOdd = raw[31] < 0;
        var bigEndian = new byte[32];
        for (int i = 0; i < 32; i++) {
            bigEndian[31 - i] = raw[i];
        }
        bigEndian[0] &= 0x7f;
        var point = new EdECPoint(isOdd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    @Test
    void reads_as_a_signed_note() {
        var lines = CHECKPOINT.note(key).split("\n", -1);

        assertThat(lines)
                .hasSize(7)
                .startsWith(
                        "bank.test/crm",
                        "7",
                        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                        "time 2026-03-02T02:30:00.120Z",
                        "");
        assertThat(lines[5]).startsWith("\u2014 bank.test/crm ");
        assertThat(lines[6]).isEmpty();
    }

    @Test
    void is_verified_by_other_means_with_the_key_that_is_given_away() throws Exception {
        var vkey = Checkpoint.verifierKey("bank.test/crm", key).split("\\+", 3);
        var named = Base64.getDecoder().decode(vkey[2]);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("bank.test/crm\n".getBytes(UTF_8));
        var id = HexFormat.of().formatHex(digest.digest(named), 0, 4);
        var line = CHECKPOINT.note(key).split("\n")[5].split(" ")[2];
        var signed = Base64.getDecoder().decode(line);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(platformKey(Arrays.copyOfRange(named, 1, named.length)));
        verifier.update(CHECKPOINT.text().getBytes(UTF_8));

        assertThat(vkey[0]).isEqualTo("bank.test/crm");
        assertThat(named).hasSize(33).startsWith(1);
        assertThat(vkey[1]).isEqualTo(id);
        assertThat(signed).hasSize(68);
        assertThat(HexFormat.of().formatHex(signed, 0, 4)).isEqualTo(id);
        assertThat(verifier.verify(Arrays.copyOfRange(signed, 4, 68))).isTrue();
    }

    @Test
    void is_recognised_and_nothing_else_is() {
        var note = CHECKPOINT.note(key);
        var larger = new Checkpoint("bank.test/crm", new TreeHead(8, MerkleHash.empty()), AT);

        assertThat(CHECKPOINT.isWritten(note, key)).isTrue();
        assertThat(larger.isWritten(note, key)).isFalse();
        assertThat(CHECKPOINT.isWritten(note, new TestKeys().checkpoints())).isFalse();
        assertThat(CHECKPOINT.isWritten(note.replace("\u2014", "-"), key)).isFalse();
        assertThat(CHECKPOINT.isWritten(note.substring(0, note.length() - 9) + "\n", key))
                .isFalse();
    }
}
