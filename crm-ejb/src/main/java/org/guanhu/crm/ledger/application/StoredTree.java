package org.guanhu.crm.ledger.application;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.ledger.domain.MerkleFrontier;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.ledger.domain.MerkleProof;
import org.guanhu.crm.ledger.domain.Subtrees;

/**
 * The tree as it is stored, for making proofs: whole runs come from their kept roots, and only what
 * stands beside a leaf is read leaf by leaf. What was once worked out is kept.
 */
public final class StoredTree implements Subtrees {

    private static final int RUN = 256;

    private final Seals seals;
    private final Map<Range, byte[]> known = new HashMap<>();
    private final Map<Long, List<String>> runs = new HashMap<>();
    private List<String> tiles;

    public StoredTree(Seals seals) {
        this.seals = seals;
    }

    private record Range(long from, long to) {}

    @Override
    public byte[] root(long from, long to) {
        var range = new Range(from, to);
        var root = known.get(range);
        if (root == null) {
            root = made(from, to);
            known.put(range, root);
        }
        return root;
    }

    private byte[] made(long from, long to) {
        if (to - from > RUN) {
            long middle = from + MerkleProof.split(to - from);
            return MerkleHash.node(root(from, middle), root(middle, to));
        }
        return to - from == RUN ? tile(from / RUN) : ofLeaves(from, to);
    }

    private byte[] tile(long tile) {
        if (tiles == null) {
            tiles = seals.tiles();
        }
        return HexFormat.of().parseHex(tiles.get((int) tile));
    }

    private byte[] ofLeaves(long from, long to) {
        long start = from / RUN * RUN;
        var run = runs.computeIfAbsent(start, first -> seals.leaves(first, first + RUN));
        var tree = new MerkleFrontier();
        run.subList((int) (from - start), (int) (to - start))
                .forEach(entry -> tree.append(MerkleHash.leaf(HexFormat.of().parseHex(entry))));
        return tree.root();
    }
}
