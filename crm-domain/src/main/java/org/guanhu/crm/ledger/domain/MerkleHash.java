package org.guanhu.crm.ledger.domain;

/**
 * How leaves and nodes of the tree over all entries are hashed (RFC 6962, section 2.1). Leaves and
 * nodes begin with different bytes, so that none can be passed off as the other.
 */
public final class MerkleHash {

    /** Length of every hash. */
    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleHash() {}

    /** The root of a tree without leaves. */
    public static byte[] empty() {
        return Sha256.of();
    }

    /** The hash of a leaf; in the ledger its data are the 32 bytes of an entry's hash. */
    public static byte[] leaf(byte[] data) {
        return Sha256.of(LEAF, data);
    }

    /** The hash of the node over two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
