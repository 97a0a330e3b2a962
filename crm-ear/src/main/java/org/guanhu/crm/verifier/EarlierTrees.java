package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The trees of which a pack shows that its own begins with them. */
final class EarlierTrees {

    private final Checkpoint tree;
    private final Findings findings;
    private final Map<Long, String> roots = new HashMap<>();

    EarlierTrees(Checkpoint tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        roots.put(tree.size(), Hex.text(tree.root()));
    }

    /** Checks what the pack shows; packs from before showed nothing of the kind. */
    void check(JsonObject manifest) {
        if (!manifest.has("consistency")) {
            return;
        }
        for (JsonObject one : manifest.objects("consistency")) {
            long size = one.number("size");
            byte[] root = one.hash("root");
            if (new ConsistencyPath(size, tree.size(), one.hashes("path"))
                    .leads(root, tree.root())) {
                roots.put(size, Hex.text(root));
            } else {
                findings.add(Finding.of(Fault.PROOF_CONSISTENCY, String.valueOf(size)));
            }
        }
    }

    /**
     * The size of the largest of these trees of which a checkpoint was kept elsewhere, or 0. Those
     * checkpoints must have the same roots.
     */
    long kept(Path folder, VerifierKeys keys) {
        try (Sorts sorts = new Sorts()) {
            new OutsideCheckpoints(keys, findings, sorts).read(folder);
            sorts.checkpoints.sort();
            long largest = 0;
            for (byte[] next = sorts.checkpoints.next();
                    next != null;
                    next = sorts.checkpoints.next()) {
                largest = Math.max(largest, held(OutsideCheckpoints.Pinned.unpacked(next)));
            }
            return largest;
        } catch (IOException full) {
            throw new Unusable("unusable.file", folder, full);
        }
    }

    private long held(OutsideCheckpoints.Pinned one) {
        String root = roots.get(one.size());
        if (root == null) {
            return 0;
        }
        if (!one.root().equals(root)) {
            findings.add(Finding.of(Fault.CHECKPOINT_ROOT, one.file()));
        }
        return one.size();
    }
}
