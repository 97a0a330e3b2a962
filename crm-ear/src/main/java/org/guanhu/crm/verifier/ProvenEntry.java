package org.guanhu.crm.verifier;

import java.util.List;

/**
 * An entry with the path from it to a root.
 *
 * @param hash its hash
 * @param previous hash of the entry before it in its chain
 * @param body its bytes
 * @param leaf its place in the tree
 * @param path the hashes beside the way
 */
record ProvenEntry(byte[] hash, byte[] previous, byte[] body, long leaf, List<byte[]> path) {

    /**
     * Checks hash, body and path against a tree.
     *
     * @return what the entry says, or null if it cannot be read
     */
    Body check(Checkpoint tree, Findings findings) {
        String name = Hex.text(hash);
        if (!Hex.text(Digests.entry(previous, body)).equals(name)) {
            findings.add(Finding.leaf(Fault.ENTRY_HASH, leaf, name, 0));
        }
        byte[] root = new InclusionPath(leaf, tree.size(), path).root(Digests.leaf(hash));
        if (root == null || !Hex.text(root).equals(Hex.text(tree.root()))) {
            findings.add(Finding.leaf(Fault.PROOF_PATH, leaf, name, 0));
        }
        try {
            return Body.parse(body);
        } catch (Body.Unreadable reason) {
            findings.add(Finding.leaf(Fault.ENTRY_BODY, leaf, name, 0));
            return null;
        }
    }
}
