package org.guanhu.crm.verifier;

/**
 * What is kept of a block until its leaves are at hand.
 *
 * @param number number of the block
 * @param first its first leaf, as its columns say
 * @param count number of its leaves, as its columns say
 * @param size number of leaves up to its end, as its columns say
 * @param signedSize the same as its note says, or {@link Finding#NOWHERE} if it has no good note
 * @param root the root: of the note, or of the column if there is no good note
 * @param frontier stored roots of subtrees
 */
record SealedBlock(
        long number,
        long first,
        long count,
        long size,
        long signedSize,
        String root,
        byte[] frontier) {

    static SealedBlock of(Row.Block row, Checkpoint signed) {
        return new SealedBlock(
                row.number(),
                row.first(),
                row.count(),
                row.size(),
                signed == null ? Finding.NOWHERE : signed.size(),
                signed == null ? row.root() : Hex.text(signed.root()),
                row.frontier());
    }

    /** Blocks come to lie in the order of what they end with, whatever numbers they bear. */
    byte[] packed() {
        return new Packing()
                .number(end())
                .number(number)
                .number(first)
                .number(count)
                .number(size)
                .number(signedSize)
                .hash(root)
                .piece(frontier)
                .done();
    }

    static SealedBlock unpacked(byte[] bytes) {
        Packing.Reading in = new Packing.Reading(bytes);
        in.number();
        return new SealedBlock(
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.hash(),
                in.piece());
    }

    /** The leaf after its last one: what is signed is believed before what is not. */
    long end() {
        return signedSize == Finding.NOWHERE ? size : signedSize;
    }

    Finding finding(Fault fault, long from) {
        return Finding.block(fault, number, from, Math.max(end(), from + 1), "");
    }
}
