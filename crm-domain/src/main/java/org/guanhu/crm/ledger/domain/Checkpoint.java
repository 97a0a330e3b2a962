package org.guanhu.crm.ledger.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String SIGNED_BY = "\u2014 ";

    /** What is signed. */
    public String text() {
        return "%s\n%d\n%s\ntime %s\n".formatted(origin, head.size(), base64(head.root()), at);
    }

    /** The text with the keys' signatures below. */
    public String note(CheckpointKey keys) {
        return signed(origin, text(), keys);
    }

    /**
     * A note by which the keys that sign at present name the one in use, for whoever knows another
     * of them.
     */
    public static String announcement(String origin, CheckpointKey keys, Instant at) {
        var text = "%s\nkey %s\ntime %s\n".formatted(origin, verifierKey(origin, keys), at);
        return signed(origin, text, keys);
    }

    private static String signed(String origin, String text, CheckpointKey keys) {
        return keys.sign(text.getBytes(UTF_8)).stream()
                .map(
                        one ->
                                SIGNED_BY
                                        + origin
                                        + " "
                                        + base64(
                                                joined(
                                                        keyId(origin, one.publicKey()),
                                                        one.signature()))
                                        + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }

    /** Whether the note is this checkpoint, and each signature below is one of the bank's keys'. */
    public boolean isWritten(String note, CheckpointKey keys) {
        var head = text() + "\n";
        if (!note.startsWith(head + SIGNED_BY) || !note.endsWith("\n")) {
            return false;
        }
        return note.substring(head.length(), note.length() - 1)
                .lines()
                .allMatch(line -> isSignature(line, keys));
    }

    private boolean isSignature(String line, CheckpointKey keys) {
        var head = SIGNED_BY + origin + " ";
        if (!line.startsWith(head)) {
            return false;
        }
        try {
            var bytes = Base64.getDecoder().decode(line.substring(head.length()));
            var text = text().getBytes(UTF_8);
            return bytes.length > KEY_ID_LENGTH
                    && Stream.of(keys.publicKeys(), keys.formerKeys())
                            .flatMap(List::stream)
                            .filter(key -> Arrays.equals(keyId(origin, key), id(bytes)))
                            .anyMatch(
                                    key ->
                                            keys.verifies(
                                                    key,
                                                    text,
                                                    Arrays.copyOfRange(
                                                            bytes, KEY_ID_LENGTH, bytes.length)));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] id(byte[] signature) {
        return Arrays.copyOf(signature, KEY_ID_LENGTH);
    }

    /** Whether that key signed a note of that origin, told by the name that signatures bear. */
    public static boolean isSigned(String note, String origin, byte[] publicKey) {
        var id = keyId(origin, publicKey);
        var head = SIGNED_BY + origin + " ";
        return note.lines()
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()))
                .anyMatch(text -> Arrays.equals(id(Base64.getDecoder().decode(text)), id));
    }

    /** The public key in use as text, with which anybody can check notes of that origin. */
    public static String verifierKey(String origin, CheckpointKey keys) {
        return verifierKey(origin, keys.publicKeys().get(0));
    }

    /** A public key as text. */
    public static String verifierKey(String origin, byte[] publicKey) {
        return "%s+%s+%s"
                .formatted(
                        origin,
                        HexFormat.of().formatHex(keyId(origin, publicKey)),
                        base64(joined(new byte[] {ED25519}, publicKey)));
    }

    private static byte[] keyId(String origin, byte[] publicKey) {
        return id(Sha256.of(origin.getBytes(UTF_8), LINE_END, new byte[] {ED25519}, publicKey));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
