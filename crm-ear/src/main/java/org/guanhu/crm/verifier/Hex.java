package org.guanhu.crm.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Hashes as text: 64 lower-case digits and nothing else, or one text could stand for another. */
final class Hex {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final int BITS = 4;

    private Hex() {}

    private static byte[] values() {
        byte[] values = new byte[1 << Byte.SIZE];
        Arrays.fill(values, (byte) -1);
        for (byte value = 0; value < DIGITS.length; value++) {
            values[DIGITS[value]] = value;
        }
        return values;
    }

    static String text(byte[] bytes) {
        byte[] text = new byte[2 * bytes.length];
        for (int place = 0; place < bytes.length; place++) {
            text[2 * place] = DIGITS[bytes[place] >> BITS & 0xf];
            text[2 * place + 1] = DIGITS[bytes[place] & 0xf];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The 32 bytes, or null if the text is not exactly such a hash. */
    static byte[] hash(String text) {
        if (text == null || text.length() != 2 * Digests.LENGTH) {
            return null;
        }
        return bytes(text);
    }

    /** The bytes, or null if the text is not lower-case hexadecimal. */
    static byte[] bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    /** The bytes that the text means from there on; null as above. */
    static byte[] bytes(byte[] text, int from) {
        byte[] bytes = new byte[(text.length - from) / 2];
        int bad = (text.length - from) % 2 == 0 ? 0 : -1;
        for (int place = 0; place < bytes.length; place++) {
            int high = VALUES[text[from + 2 * place] & 0xff];
            int low = VALUES[text[from + 2 * place + 1] & 0xff];
            bad |= high | low;
            bytes[place] = (byte) (high << BITS | low);
        }
        return bad < 0 ? null : bytes;
    }
}
