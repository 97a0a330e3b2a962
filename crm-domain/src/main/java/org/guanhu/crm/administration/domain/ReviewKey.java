package org.guanhu.crm.administration.domain;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** What names a review of rights, as in {@code AR1F2E3D4C}. */
public record ReviewKey(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("AR[0-9A-F]{8}");

    public ReviewKey {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a review");
        }
    }

    /** Whether a text has the form of such a key. */
    public static boolean isOne(String text) {
        return text != null && FORMAT.matcher(text).matches();
    }

    /** The key of the review that the form of that maker proposes, however often it is sent. */
    public static ReviewKey ofForm(String maker, String nonce) {
        var drawn = UUID.nameUUIDFromBytes((maker + " " + nonce).getBytes(StandardCharsets.UTF_8));
        return new ReviewKey("AR" + drawn.toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
