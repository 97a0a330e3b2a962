package org.guanhu.crm.ledger.domain;

import java.util.Arrays;

/**
 * A tree as it stood once.
 *
 * @param size how many leaves
 * @param root the hash over all of them
 */
public record TreeHead(long size, byte[] root) {

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHead head
                && size == head.size
                && Arrays.equals(root, head.root);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return "TreeHead[" + size + "]";
    }
}
