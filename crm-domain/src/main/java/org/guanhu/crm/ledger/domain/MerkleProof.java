package org.guanhu.crm.ledger.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proofs about a tree (RFC 6962, sections 2.1.1 and 2.1.2): that a leaf stands in it, and that a
 * smaller tree is how it began.
 */
public final class MerkleProof {

    private MerkleProof() {}

    /** The largest power of two that is smaller than a number of leaves greater than one. */
    public static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The hashes beside the way from a leaf to the root of a tree of that size, leaf first. */
    public static List<byte[]> inclusion(long leaf, long size, Subtrees tree) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("No leaf " + leaf + " in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (leaf < middle) {
                path.add(0, tree.root(middle, to));
                to = middle;
            } else {
                path.add(0, tree.root(from, middle));
                from = middle;
            }
        }
        return path;
    }

    /** The hashes that show that a tree of the second size begins with one of the first. */
    public static List<byte[]> consistency(long first, long second, Subtrees tree) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException("A tree of " + second + " has none of " + first);
        }
        var path = new ArrayList<byte[]>();
        long from = 0;
        long to = second;
        long old = first;
        boolean isKnown = true;
        while (old > from && old < to) {
            long middle = from + split(to - from);
            if (old <= middle) {
                path.add(0, tree.root(middle, to));
                to = middle;
            } else {
                path.add(0, tree.root(from, middle));
                from = middle;
                isKnown = false;
            }
        }
        if (!isKnown && old == to) {
            path.add(0, tree.root(from, to));
        }
        return path;
    }

    /** The root that a leaf and the hashes beside its way lead to; null if they lead nowhere. */
    public static byte[] rootOf(byte[] leafHash, long leaf, long size, List<byte[]> path) {
        long place = leaf;
        long last = size - 1;
        var hash = leafHash;
        for (var beside : path) {
            if (last == 0) {
                return null;
            }
            if ((place & 1) == 1 || place == last) {
                hash = MerkleHash.node(beside, hash);
                int even = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= even;
                last >>= even;
            } else {
                hash = MerkleHash.node(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && place == 0 ? hash : null;
    }

    /** Whether a tree of the second size and root begins with one of the first size and root. */
    public static boolean isConsistent(TreeHead first, TreeHead second, List<byte[]> path) {
        if (first.size() == 0 || first.size() == second.size()) {
            return path.isEmpty()
                    && (first.size() == 0 || Arrays.equals(first.root(), second.root()));
        }
        if (first.size() > second.size()) {
            return false;
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(first.size()) == 1) {
            hashes.add(0, first.root());
        }
        return !hashes.isEmpty() && leadsToBoth(first, second, hashes);
    }

    private static boolean leadsToBoth(TreeHead first, TreeHead second, List<byte[]> hashes) {
        long place = first.size() - 1;
        long last = second.size() - 1;
        int zeros = Long.numberOfTrailingZeros(~place);
        place >>= zeros;
        last >>= zeros;
        var old = hashes.get(0);
        var now = hashes.get(0);
        for (var beside : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                old = MerkleHash.node(beside, old);
                now = MerkleHash.node(beside, now);
                int even = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= even;
                last >>= even;
            } else {
                now = MerkleHash.node(now, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, first.root()) && Arrays.equals(now, second.root());
    }
}
