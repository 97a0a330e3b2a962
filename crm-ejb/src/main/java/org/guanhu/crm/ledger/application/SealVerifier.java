package org.guanhu.crm.ledger.application;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.ledger.domain.MerkleFrontier;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.ledger.domain.TreeHead;

/** Builds the tree again from its leaves and holds every block, run and signature against it. */
final class SealVerifier {

    private static final int AT_ONCE = 20;
    private static final int RUN = 256;
    private static final int LONGEST_WAIT = 60;

    private final Seals seals;
    private final CheckpointKey key;
    private final String origin;
    private final Findings findings;
    private final MerkleFrontier tree = new MerkleFrontier();
    private MerkleFrontier run = new MerkleFrontier();
    private long blocks;

    SealVerifier(Seals seals, CheckpointKey key, String origin, Findings findings) {
        this.seals = seals;
        this.key = key;
        this.origin = origin;
        this.findings = findings;
    }

    void verify(LongConsumer reached) {
        var tiles = seals.tiles().iterator();
        List<CheckpointRow> next;
        do {
            next = seals.after(blocks, AT_ONCE);
            for (var block : next) {
                check(block, tiles);
                reached.accept(tree.size());
            }
        } while (!next.isEmpty() && !findings.isFull());
        countOthers();
    }

    private void check(CheckpointRow block, Iterator<String> tiles) {
        if (block.block() != blocks + 1 || block.first() != tree.size()) {
            note("ledger.problem.block", block.block());
        }
        blocks = block.block();
        var leaves = seals.leaves(block.first(), block.size());
        if (leaves.size() != block.leaves()) {
            note("ledger.problem.leaves", block.block());
        }
        leaves.forEach(leaf -> add(leaf, tiles));
        checkHead(block);
    }

    private void add(String entry, Iterator<String> tiles) {
        var leaf = MerkleHash.leaf(HexFormat.of().parseHex(entry));
        tree.append(leaf);
        run.append(leaf);
        if (run.size() == RUN) {
            var root = HexFormat.of().formatHex(run.root());
            if (!tiles.hasNext() || !tiles.next().equals(root)) {
                note("ledger.problem.run", tree.size() / RUN - 1);
            }
            run = new MerkleFrontier();
        }
    }

    private void checkHead(CheckpointRow block) {
        if (block.size() != tree.size()
                || !HexFormat.of().formatHex(tree.root()).equals(block.root())) {
            note("ledger.problem.root", block.block());
            return;
        }
        var head = new TreeHead(tree.size(), tree.root());
        if (!new Checkpoint(origin, head, block.at()).isWritten(block.note(), key)) {
            note("ledger.problem.note", block.block());
        }
    }

    private void countOthers() {
        long forgotten = seals.forgotten();
        if (forgotten > 0) {
            note("ledger.problem.unsealed", forgotten);
        }
        var waiting = seals.waiting();
        if (waiting.seconds() > LONGEST_WAIT) {
            note("ledger.problem.waiting", waiting.seconds());
        }
    }

    private void note(String code, long at) {
        findings.note(code, "", at);
    }

    long blocks() {
        return blocks;
    }

    long sealed() {
        return tree.size();
    }
}
