package org.guanhu.crm.verifier;

import java.util.HexFormat;

/** Hashes as text: 64 lower-case digits and nothing else, or one text could stand for another. */
final class Hex {

    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    static String text(byte[] bytes) {
        return FORMAT.formatHex(bytes);
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
        if (text.length() % 2 != 0 || !text.chars().allMatch(Hex::isDigit)) {
            return null;
        }
        return FORMAT.parseHex(text);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
