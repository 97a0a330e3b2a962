package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Digests that say which key made them: {@code k}, the key's id in eight hexadecimal digits, and
 * 220 bits. Those from before digests said so are 64 hexadecimal digits.
 */
final class KeyedDigest {

    private static final char MARK = 'k';
    private static final int MARKED = 9;
    private static final int LENGTH = 64;
    private static final int BYTES = 32;

    private KeyedDigest() {}

    /** With what digests of that key begin. */
    static String mark(long keyId) {
        return MARK + "%08x".formatted(keyId);
    }

    /** The digest with the key in use. */
    static String made(PrfSet keys, String text) {
        return marked(keys, keys.getPrimaryId(), text);
    }

    /** The digest with the key that made the other one. */
    static String like(PrfSet keys, String text, String other, long oldest) {
        if (!isMarked(other)) {
            return bare(keys, (int) oldest, text);
        }
        return prfs(keys).keySet().stream()
                .filter(id -> other.startsWith(mark(Integer.toUnsignedLong(id))))
                .findFirst()
                .map(id -> marked(keys, id, text))
                .orElseGet(() -> made(keys, text));
    }

    private static boolean isMarked(String digest) {
        return digest.length() > MARKED && digest.charAt(0) == MARK;
    }

    private static String marked(PrfSet keys, int keyId, String text) {
        return (mark(Integer.toUnsignedLong(keyId)) + bare(keys, keyId, text)).substring(0, LENGTH);
    }

    private static String bare(PrfSet keys, int keyId, String text) {
        try {
            var bytes = prfs(keys).get(keyId).compute(text.getBytes(UTF_8), BYTES);
            return HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A digest cannot be made", broken);
        }
    }

    /** The keys, by id. */
    static Map<Integer, Prf> prfs(PrfSet keys) {
        try {
            return keys.getPrfs();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("There are no keys for digests", broken);
        }
    }
}
