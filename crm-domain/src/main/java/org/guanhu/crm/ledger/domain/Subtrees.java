package org.guanhu.crm.ledger.domain;

/** Where proofs get the roots of parts of a tree from: from the leaves, or from what is kept. */
@FunctionalInterface
public interface Subtrees {

    /** The root over the leaves from the first, inclusive, to the last, exclusive. */
    byte[] root(long from, long to);
}
