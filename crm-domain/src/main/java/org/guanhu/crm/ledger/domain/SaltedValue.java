package org.guanhu.crm.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * A value with the salt that keeps its commitment from being guessed. The salt is 16 random ASCII
 * characters (112 bits), so that salt and value together are a text and are sealed as one.
 *
 * @param salt sixteen characters
 * @param value the value in its canonical text
 */
public record SaltedValue(String salt, String value) {

    private static final int LENGTH = 16;
    private static final int ASCII = 128;

    /** The value with a new salt. */
    public static SaltedValue of(String value, Random random) {
        var salt = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ASCII).forEach(salt::appendCodePoint);
        return new SaltedValue(salt.toString(), value);
    }

    /** Takes apart what was sealed; empty if it is not what was committed to. */
    public static Optional<SaltedValue> opened(String text, byte[] commitment) {
        if (text.length() < LENGTH) {
            return Optional.empty();
        }
        var salted = new SaltedValue(text.substring(0, LENGTH), text.substring(LENGTH));
        return Optional.of(salted).filter(it -> Arrays.equals(it.commitment(), commitment));
    }

    /** Salt and value as one text: what is sealed. */
    public String text() {
        return salt + value;
    }

    /** The digest of salt and value (32 bytes): what the entry's hash covers. */
    public byte[] commitment() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The salt's bytes. */
    public byte[] saltBytes() {
        return salt.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "SaltedValue[]";
    }
}
