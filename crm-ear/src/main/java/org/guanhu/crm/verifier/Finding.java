package org.guanhu.crm.verifier;

/**
 * One thing that is wrong, and where.
 *
 * @param fault what
 * @param leaf first leaf concerned, or {@link #NOWHERE}
 * @param until the leaf after the last one concerned
 * @param entry hash of the entry concerned, or empty
 * @param stream its chain, or empty
 * @param sequence its place in the chain, or 0
 * @param block the block concerned, or 0
 * @param detail what else helps to find it, or empty
 */
record Finding(
        Fault fault,
        long leaf,
        long until,
        String entry,
        String stream,
        long sequence,
        long block,
        String detail) {

    static final long NOWHERE = -1;

    static Finding of(Fault fault, String detail) {
        return new Finding(fault, NOWHERE, NOWHERE, "", "", 0, 0, detail);
    }

    static Finding entry(Fault fault, String hash, String stream, long sequence, String detail) {
        return new Finding(fault, NOWHERE, NOWHERE, hash, stream, sequence, 0, detail);
    }

    static Finding leaf(Fault fault, long leaf, String entry, long block) {
        return new Finding(fault, leaf, leaf + 1, entry, "", 0, block, "");
    }

    static Finding block(Fault fault, long block, long first, long until, String detail) {
        return new Finding(fault, first, until, "", "", 0, block, detail);
    }

    Finding at(long where) {
        return new Finding(fault, where, where + 1, entry, stream, sequence, block, detail);
    }

    boolean isOneLeaf() {
        return leaf != NOWHERE && until == leaf + 1;
    }

    boolean isSomewhere() {
        return leaf != NOWHERE;
    }
}
