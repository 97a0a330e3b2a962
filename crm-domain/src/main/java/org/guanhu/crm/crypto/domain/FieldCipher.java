package org.guanhu.crm.crypto.domain;

/** Seals values for storage and opens them again; entities only ever hold what this returns. */
public interface FieldCipher {

    /** Encrypts a text for one place; null stays null. */
    byte[] seal(SealPlace place, String plain);

    /**
     * Decrypts what was sealed for that very place; null stays null.
     *
     * @throws UnreadableValue if the bytes were altered, moved, or sealed with a key we do not hold
     */
    String open(SealPlace place, byte[] sealed);

    /**
     * A keyed digest of a text (hex, 64 characters), the same for the same text at the same place:
     * tells whether a value is still the one that somebody saw, without telling the value. Null and
     * the empty text have the digest of the empty text.
     */
    String digest(SealPlace place, String plain);

    /** Version of the key with which values are sealed at present. */
    int keyVersion();
}
