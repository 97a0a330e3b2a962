package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in a ledger. */
record LedgerReport(Counts counts, byte[] root, Findings findings, List<Owed> owed)
        implements Answer {

    /** How much there was to check. */
    record Counts(
            long entries,
            long chains,
            long customers,
            long treeSize,
            long blocks,
            long pending,
            long checkpoints,
            long nanos) {

        private double seconds() {
            return Math.round(nanos / 1e7) / 1e2;
        }
    }

    /** What keeps a whole ledger from being proven to its end. */
    record Owed(String code, long count) {}

    @Override
    public Outcome outcome() {
        if (!findings.isEmpty()) {
            return Outcome.BROKEN;
        }
        return owed.isEmpty() ? Outcome.WHOLE : Outcome.OWED;
    }

    @Override
    public Map<String, Object> json(Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entries", counts.entries);
        json.put("chains", counts.chains);
        json.put("customers", counts.customers);
        json.put("treeSize", counts.treeSize);
        json.put("root", root == null ? null : Hex.text(root));
        json.put("blocks", counts.blocks);
        json.put("pending", counts.pending);
        json.put("checkpoints", counts.checkpoints);
        json.put("seconds", counts.seconds());
        FindingTexts texts = new FindingTexts(words);
        if (findings.firstBadLeaf().isPresent()) {
            json.put("firstBadLeaf", findings.firstBadLeaf().getAsLong());
        }
        json.put("findingCount", findings.count());
        json.put("findings", findings.list().stream().map(texts::json).toList());
        json.put(
                "owed",
                owed.stream().map(one -> Map.of("code", one.code, "count", one.count)).toList());
        return json;
    }

    @Override
    public List<String> text(Words words) {
        List<String> text = new ArrayList<>();
        text.add(words.say("counts.entries", counts.entries, counts.chains, counts.customers));
        text.add(words.say("counts.tree", counts.treeSize, counts.blocks, counts.pending));
        if (root != null) {
            text.add(words.say("counts.root", Hex.text(root)));
        }
        text.add(words.say("counts.checkpoints", counts.checkpoints, counts.seconds()));
        owed.forEach(one -> text.add(words.say("owed." + one.code, one.count)));
        text.addAll(new FindingTexts(words).list(findings));
        findings.firstBadLeaf()
                .ifPresent(leaf -> text.add(words.say("firstBadLeaf", String.valueOf(leaf))));
        return text;
    }
}
