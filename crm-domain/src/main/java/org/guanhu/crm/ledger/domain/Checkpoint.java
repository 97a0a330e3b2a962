package org.guanhu.crm.ledger.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/**
 * What the bank signs about its ledger: whose it is, how many entries are sealed, the root over all
 * of them, and when. Written as a signed note (C2SP tlog-checkpoint), which other programs read.
 *
 * @param origin name of this ledger
 * @param head the tree
 * @param at when it was sealed
 */
public record Checkpoint(String origin, TreeHead head, Instant at) {

    private static final byte ED25519 = 1;
    private static final int KEY_ID_LENGTH = 4;
    private static final byte[] LINE_END = {'\n'};
    private static final String SIGNATURE_LINE = "\n\u2014 ";

    /** What is signed. */
    public String text() {
        return "%s\n%d\n%s\ntime %s\n".formatted(origin, head.size(), base64(head.root()), at);
    }

    /** The text with the key's signature below. */
    public String note(CheckpointKey key) {
        var signature = key.sign(text().getBytes(UTF_8));
        return text() + signatureLine(joined(keyId(origin, key), signature));
    }

    /** Whether the note is this checkpoint, signed by the key. */
    public boolean isWritten(String note, CheckpointKey key) {
        var head = text() + SIGNATURE_LINE + origin + " ";
        if (!note.startsWith(head) || !note.endsWith("\n")) {
            return false;
        }
        try {
            var bytes = Base64.getDecoder().decode(note.substring(head.length()).stripTrailing());
            return bytes.length > KEY_ID_LENGTH
                    && Arrays.equals(Arrays.copyOf(bytes, KEY_ID_LENGTH), keyId(origin, key))
                    && key.verifies(
                            text().getBytes(UTF_8),
                            Arrays.copyOfRange(bytes, KEY_ID_LENGTH, bytes.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The public key as text, with which anybody can check notes of that origin. */
    public static String verifierKey(String origin, CheckpointKey key) {
        return "%s+%s+%s"
                .formatted(
                        origin,
                        HexFormat.of().formatHex(keyId(origin, key)),
                        base64(joined(new byte[] {ED25519}, key.publicKey())));
    }

    private String signatureLine(byte[] signature) {
        return SIGNATURE_LINE + origin + " " + base64(signature) + "\n";
    }

    private static byte[] keyId(String origin, CheckpointKey key) {
        var digest =
                Sha256.of(origin.getBytes(UTF_8), LINE_END, new byte[] {ED25519}, key.publicKey());
        return Arrays.copyOf(digest, KEY_ID_LENGTH);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
