package org.guanhu.crm.ledgermaker;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A Merkle tree of RFC 6962 as a list of full subtrees, largest first. */
public final class Peaks {

    private record Peak(long leaves, byte[] root) {}

    private final List<Peak> peaks = new ArrayList<>();

    public static byte[] leafHash(byte[] data) {
        return Signer.sha256(joined(0, data, new byte[0]));
    }

    public static byte[] nodeHash(byte[] left, byte[] right) {
        return Signer.sha256(joined(1, left, right));
    }

    private static byte[] joined(int first, byte[] left, byte[] right) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.writeBytes(left);
        bytes.writeBytes(right);
        return bytes.toByteArray();
    }

    public void add(byte[] leafHash) {
        peaks.add(new Peak(1, leafHash));
        while (peaks.size() > 1
                && peaks.get(peaks.size() - 2).leaves == peaks.get(peaks.size() - 1).leaves) {
            var right = peaks.remove(peaks.size() - 1);
            var left = peaks.remove(peaks.size() - 1);
            peaks.add(new Peak(2 * left.leaves, nodeHash(left.root, right.root)));
        }
    }

    public byte[] root() {
        if (peaks.isEmpty()) {
            return Signer.sha256(new byte[0]);
        }
        byte[] root = peaks.get(peaks.size() - 1).root;
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = nodeHash(peaks.get(at).root, root);
        }
        return root;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        peaks.forEach(peak -> bytes.writeBytes(peak.root));
        return bytes.toByteArray();
    }

    /** RFC 6962, 2.1.1, word for word. */
    public static List<byte[]> path(int leaf, List<byte[]> leafHashes) {
        var path = new ArrayList<byte[]>();
        int size = leafHashes.size();
        if (size > 1) {
            int k = Integer.highestOneBit(size - 1);
            var left = leafHashes.subList(0, k);
            var right = leafHashes.subList(k, size);
            path.addAll(leaf < k ? path(leaf, left) : path(leaf - k, right));
            path.add(root(leaf < k ? right : left));
        }
        return path;
    }

    /** RFC 6962, 2.1.2, word for word: PROOF(m, D[n]). */
    public static List<byte[]> consistency(int first, List<byte[]> leafHashes) {
        return subproof(first, leafHashes, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> hashes, boolean whole) {
        int n = hashes.size();
        if (m == n) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(hashes)));
        }
        int k = Integer.highestOneBit(n - 1);
        var left = hashes.subList(0, k);
        var right = hashes.subList(k, n);
        var proof = m <= k ? subproof(m, left, whole) : subproof(m - k, right, false);
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    /** RFC 6962, 2.1, word for word. */
    public static byte[] root(List<byte[]> leafHashes) {
        int size = leafHashes.size();
        if (size == 1) {
            return leafHashes.get(0);
        }
        int k = Integer.highestOneBit(size - 1);
        return nodeHash(root(leafHashes.subList(0, k)), root(leafHashes.subList(k, size)));
    }
}
