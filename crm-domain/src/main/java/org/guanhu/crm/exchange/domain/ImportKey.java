package org.guanhu.crm.exchange.domain;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The name by which staff speak of an import, as in {@code IM00000001}. */
public record ImportKey(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("IM[0-9]{8}");

    public ImportKey {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not the key of an import");
        }
    }

    /** The key for a place in the sequence. */
    public static ImportKey of(long sequence) {
        return new ImportKey("IM%08d".formatted(sequence));
    }

    /** Whether a text has the form of such a key. */
    public static boolean isOne(String text) {
        return text != null && FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
