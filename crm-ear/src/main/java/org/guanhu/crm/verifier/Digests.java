package org.guanhu.crm.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digests of the ledger: of an entry, and those of RFC 6962 over all entries. */
final class Digests {

    static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digests::sha);

    private Digests() {}

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Of all these bytes, one after the other. */
    static byte[] of(byte[]... parts) {
        MessageDigest sha = SHA_256.get();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    /** An entry's hash: over the hash of the entry before and the stored bytes. */
    static byte[] entry(byte[] previous, byte[] body) {
        return of(previous, body);
    }

    /** What stands in the tree for an entry. */
    static byte[] leaf(byte[] entryHash) {
        MessageDigest sha = SHA_256.get();
        sha.update(LEAF);
        return sha.digest(entryHash);
    }

    /** What stands in the tree for two subtrees. */
    static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = SHA_256.get();
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }
}
