package org.guanhu.crm.verifier;

import java.util.List;

/** The hashes beside the way from a leaf to the root (RFC 9162, 2.1.3.2), lowest first. */
record InclusionPath(long leaf, long treeSize, List<byte[]> hashes) {

    /** The root to which the path leads from this leaf, or null if it leads nowhere. */
    byte[] root(byte[] leafHash) {
        if (leaf < 0 || leaf >= treeSize) {
            return null;
        }
        Climb climb = new Climb(leaf, treeSize - 1, leafHash);
        for (byte[] beside : hashes) {
            if (climb.last == 0) {
                return null;
            }
            climb = climb.past(beside);
        }
        return climb.last == 0 ? climb.root : null;
    }

    /**
     * How far one has come: where one is, where the last node of this level is, the root so far.
     */
    private record Climb(long at, long last, byte[] root) {

        Climb past(byte[] beside) {
            boolean right = (at & 1) == 1;
            if (!right && at != last) {
                return new Climb(at >> 1, last >> 1, Digests.node(root, beside));
            }
            int up = 1 + (right ? 0 : Long.numberOfTrailingZeros(at));
            return new Climb(at >> up, last >> up, Digests.node(beside, root));
        }
    }
}
