package org.guanhu.crm.ledger.domain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a tree that grows: the roots of its full subtrees, largest first, one for each
 * bit of its size. From these alone leaves can be added and the root be told, so that nobody has to
 * read the tree in order to go on with it.
 */
public final class MerkleFrontier {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    /** The edge of an empty tree. */
    public MerkleFrontier() {}

    /**
     * The edge of a tree of that size, as {@link #bytes()} wrote it.
     *
     * @throws IllegalArgumentException if so many bytes cannot be the edge of such a tree
     */
    public MerkleFrontier(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * MerkleHash.LENGTH) {
            throw new IllegalArgumentException("Not the frontier of a tree of " + size);
        }
        this.size = size;
        var in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            var peak = new byte[MerkleHash.LENGTH];
            in.get(peak);
            peaks.add(peak);
        }
    }

    /** Adds a leaf by its hash. */
    public void append(byte[] leafHash) {
        var hash = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = MerkleHash.node(peaks.remove(peaks.size() - 1), hash);
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The tree's root. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return MerkleHash.empty();
        }
        var root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = MerkleHash.node(peaks.get(i), root);
        }
        return root.clone();
    }

    /** The edge of the leaves after the last full run of so many, a power of two. */
    public MerkleFrontier tail(int run) {
        long rest = size & (run - 1L);
        var tail = new MerkleFrontier();
        tail.size = rest;
        tail.peaks.addAll(peaks.subList(peaks.size() - Long.bitCount(rest), peaks.size()));
        return tail;
    }

    /** The edge as it is stored. */
    public byte[] bytes() {
        var out = ByteBuffer.allocate(peaks.size() * MerkleHash.LENGTH);
        peaks.forEach(out::put);
        return out.array();
    }
}
