package org.guanhu.crm.verifier;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A Merkle tree that grows leaf by leaf and remembers only the roots of its full subtrees, of which
 * there is one for each bit of its size.
 */
final class Frontier {

    static final int TILE_LEVEL = 8;
    static final long TILE = 1L << TILE_LEVEL;

    private static final int MOST_LEVELS = 63;

    private final byte[][] roots = new byte[MOST_LEVELS][];
    private long size;
    private byte[] tile;

    /** The tree whose full subtrees have these roots, the largest first; null if none has. */
    static Frontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Digests.LENGTH) {
            return null;
        }
        Frontier tree = new Frontier();
        int from = 0;
        for (int level = MOST_LEVELS - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                tree.roots[level] = Arrays.copyOfRange(bytes, from, from + Digests.LENGTH);
                from += Digests.LENGTH;
            }
        }
        tree.size = size;
        return tree;
    }

    /** Adds one leaf. */
    void add(byte[] leafHash) {
        addAt(0, leafHash);
    }

    /** Adds the root of a full run of leaves where one begins. */
    void addTile(byte[] root) {
        addAt(TILE_LEVEL, root);
    }

    private void addAt(int from, byte[] root) {
        byte[] joined = root;
        int level = from;
        tile = null;
        while ((size >> level & 1) == 1) {
            joined = Digests.node(roots[level], joined);
            roots[level++] = null;
            if (level == TILE_LEVEL) {
                tile = joined;
            }
        }
        roots[level] = joined;
        size += 1L << from;
    }

    long size() {
        return size;
    }

    /** The root of the run that the last leaf completed, or null if it completed none. */
    byte[] completedTile() {
        return tile;
    }

    /** The root over all leaves. */
    byte[] root() {
        byte[] root = null;
        for (byte[] subtree : roots) {
            if (subtree != null) {
                root = root == null ? subtree : Digests.node(subtree, root);
            }
        }
        return root == null ? Digests.of() : root;
    }

    /** The roots of the full subtrees, the largest first. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int level = MOST_LEVELS - 1; level >= 0; level--) {
            if (roots[level] != null) {
                bytes.writeBytes(roots[level]);
            }
        }
        return bytes.toByteArray();
    }
}
