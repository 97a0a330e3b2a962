package org.guanhu.crm.verifier;

/**
 * Grows the tree leaf by leaf and holds it against each block, each run of leaves and each
 * checkpoint from elsewhere. Where a leaf is bad, the tree goes on from the roots that the block
 * stored, if these belong to its signed root, so that one bad leaf does not make all later blocks
 * look bad.
 */
final class TreeWalk {

    private final Sorts sorts;
    private final Findings findings;
    private Frontier tree = new Frontier();
    private boolean inStep = true;
    private long expected;
    private long blocks;
    private long lastBlock;
    private long number;
    private OutsideCheckpoints.Pinned pinned;

    TreeWalk(Sorts sorts, Findings findings) {
        this.sorts = sorts;
        this.findings = findings;
    }

    /** Walks all blocks; then nothing may be left. */
    TreeWalk walk() {
        sorts.leaves.sort();
        sorts.blocks.sort();
        sorts.tiles.sort();
        sorts.checkpoints.sort();
        nextPinned();
        holdAgainstPinned();
        for (byte[] next = sorts.blocks.next(); next != null; next = sorts.blocks.next()) {
            block(SealedBlock.unpacked(next));
        }
        for (byte[] next = sorts.leaves.next(); next != null; next = sorts.leaves.next()) {
            Leaf leaf = new Leaf(next);
            findings.add(Finding.leaf(Fault.LEAF_BLOCK, leaf.index, leaf.entry, leaf.block));
        }
        for (byte[] next = sorts.tiles.next(); next != null; next = sorts.tiles.next()) {
            tileFinding(Fault.TILE_ROOT, new Packing.Reading(next).number());
        }
        for (; pinned != null; nextPinned()) {
            findings.add(Finding.of(Fault.CHECKPOINT_AHEAD, pinned.file()));
        }
        return this;
    }

    /** Number of leaves in all blocks. */
    long size() {
        return expected;
    }

    long blocks() {
        return blocks;
    }

    /** The root over all leaves, or null where it is not known. */
    byte[] root() {
        return inStep ? tree.root() : null;
    }

    private void block(SealedBlock block) {
        long from = expected;
        number = lastBlock + 1;
        if (block.number() != number) {
            from = Math.max(expected, Math.min(block.first(), block.end()));
            findings.add(
                    Finding.block(
                            Fault.BLOCK_GAP, number, expected, Math.max(from, expected + 1), ""));
            number = from == expected ? number : block.number();
        }
        if (block.first() != from
                || block.count() != block.end() - from
                || block.size() != block.end()) {
            findings.add(block.finding(Fault.BLOCK_RANGE, from));
        }
        leaves(block, from);
        compare(block, from);
        lastBlock = number;
        blocks++;
    }

    private void leaves(SealedBlock block, long from) {
        for (byte[] next = sorts.leaves.peek(); next != null; next = sorts.leaves.peek()) {
            Leaf leaf = new Leaf(next);
            if (leaf.index >= block.end()) {
                break;
            }
            sorts.leaves.next();
            if (leaf.index < expected) {
                findings.add(Finding.leaf(Fault.LEAF_TWICE, leaf.index, leaf.entry, number));
                continue;
            }
            if (leaf.index >= from && leaf.block != block.number() && leaf.block != number) {
                findings.add(Finding.leaf(Fault.LEAF_BLOCK, leaf.index, leaf.entry, number));
            }
            leaf(leaf);
        }
        if (expected < block.end()) {
            missing(block.end());
        }
    }

    private void leaf(Leaf leaf) {
        if (leaf.index > expected) {
            missing(leaf.index);
        }
        expected++;
        byte[] hash = Hex.hash(leaf.entry);
        inStep &= hash != null;
        if (inStep) {
            tree.add(Digests.leaf(hash));
            holdAgainstTile();
            holdAgainstPinned();
        }
    }

    private void missing(long until) {
        findings.add(Finding.leaf(Fault.LEAF_GAP, expected, "", number));
        inStep = false;
        expected = until;
    }

    private void compare(SealedBlock block, long from) {
        if (inStep && tree.size() == block.end()) {
            inStep = Hex.text(tree.root()).equals(block.root());
            if (!inStep) {
                findings.add(block.finding(Fault.BLOCK_ROOT, from));
            } else if (!Hex.text(tree.bytes()).equals(Hex.text(block.frontier()))) {
                findings.add(block.finding(Fault.BLOCK_FRONTIER, from));
            }
        }
        if (!inStep) {
            Frontier stored = Frontier.of(block.end(), block.frontier());
            if (stored != null && Hex.text(stored.root()).equals(block.root())) {
                tree = stored;
                inStep = true;
                holdAgainstPinned();
            }
        }
    }

    private void holdAgainstPinned() {
        while (pinned != null && pinned.size() <= tree.size()) {
            if (pinned.size() == tree.size() && !Hex.text(tree.root()).equals(pinned.root())) {
                findings.add(
                        Finding.block(
                                Fault.CHECKPOINT_ROOT, lastBlock, 0, tree.size(), pinned.file()));
            }
            nextPinned();
        }
    }

    private void nextPinned() {
        byte[] next = sorts.checkpoints.next();
        pinned = next == null ? null : OutsideCheckpoints.Pinned.unpacked(next);
    }

    private void holdAgainstTile() {
        byte[] root = tree.completedTile();
        if (root == null) {
            return;
        }
        long index = tree.size() / Frontier.TILE - 1;
        Packing.Reading stored = tile();
        long number = stored == null ? Finding.NOWHERE : stored.number();
        while (stored != null && number < index) {
            sorts.tiles.next();
            stored = tile();
            number = stored == null ? Finding.NOWHERE : stored.number();
        }
        if (number != index) {
            tileFinding(Fault.TILE_GAP, index);
            return;
        }
        sorts.tiles.next();
        if (!stored.hash().equals(Hex.text(root))) {
            tileFinding(Fault.TILE_ROOT, index);
        }
    }

    private Packing.Reading tile() {
        byte[] next = sorts.tiles.peek();
        return next == null ? null : new Packing.Reading(next);
    }

    private void tileFinding(Fault fault, long index) {
        findings.add(
                Finding.block(
                        fault,
                        0,
                        index * Frontier.TILE,
                        (index + 1) * Frontier.TILE,
                        "ledger_tile " + index));
    }

    /** A leaf as it was put in order. */
    private static final class Leaf {

        private final long index;
        private final long block;
        private final String entry;

        Leaf(byte[] record) {
            Packing.Reading in = new Packing.Reading(record);
            index = in.number();
            block = in.number();
            entry = in.hash();
        }
    }
}
