package org.guanhu.crm.crypto.domain;

import java.time.Instant;
import java.util.Collection;
import org.guanhu.crm.field.domain.Erased;

/** Seals values for storage and opens them again; entities only ever hold what this returns. */
public interface FieldCipher {

    /** Encrypts a text for one place, with the data key of its subject; null stays null. */
    byte[] seal(SealPlace place, String plain);

    /**
     * Decrypts what was sealed for that very place; null stays null, and what was sealed with a key
     * that has been destroyed reads {@link Erased#TEXT}.
     *
     * @throws UnreadableValue if the bytes were altered, moved, or sealed with a key we do not hold
     */
    String open(SealPlace place, byte[] sealed);

    /**
     * A keyed digest of a text (64 characters), the same for the same text at the same place and
     * key: tells whether a value is still the one that somebody saw, without telling the value. It
     * begins with {@code k} and its key's id. Null and the empty text have the digest of the empty
     * text.
     */
    String digest(SealPlace place, String plain);

    /**
     * The digest of a text with the key that made another digest, to be compared with that one.
     *
     * @param like the other digest; one of a key that is gone equals nothing
     */
    String digest(SealPlace place, String plain, String like);

    /** Whether the key that made a digest is at hand, and the digest tells it. */
    boolean knows(String digest);

    /** Makes the data key of a subject that is new; a subject met first in sealing has one made. */
    void admit(String subject);

    /** Fetches the data keys of many subjects at once, so that a list does not ask one by one. */
    void load(Collection<String> subjects);

    /** Destroys a subject's data key, by that request: its sealed values are lost for good. */
    void destroy(String subject, String request, Instant at);
}
