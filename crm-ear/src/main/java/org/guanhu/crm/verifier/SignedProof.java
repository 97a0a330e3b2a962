package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found about proofs: of one entry, or of all in an evidence pack. */
record SignedProof(
        Outcome outcome,
        List<String> said,
        List<Map<String, Object>> entries,
        long held,
        Findings findings)
        implements Answer {

    /** Nobody asked to hold it against what was kept elsewhere. */
    static final long NOT_ASKED = -1;

    /**
     * What was found.
     *
     * @param held size of the largest tree of which a checkpoint was kept elsewhere, 0 if none was,
     *     or {@link #NOT_ASKED}
     */
    static SignedProof of(Said said, Findings findings, long held) {
        Outcome whole = held == 0 ? Outcome.OWED : Outcome.WHOLE;
        Outcome outcome = findings.isEmpty() ? whole : Outcome.BROKEN;
        return new SignedProof(outcome, said.lines, said.entries, held, findings);
    }

    @Override
    public Map<String, Object> json(Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entries", entries);
        json.put("heldAgainst", Math.max(held, 0));
        json.put("findingCount", findings.count());
        FindingTexts texts = new FindingTexts(words);
        json.put("findings", findings.list().stream().map(texts::json).toList());
        return json;
    }

    @Override
    public List<String> text(Words words) {
        List<String> text = new ArrayList<>(said);
        if (outcome == Outcome.OWED) {
            text.add(words.say("owed.noCheckpointOfSize"));
        }
        if (outcome == Outcome.WHOLE && held > 0) {
            text.add(words.say("proof.held", held));
        }
        text.addAll(new FindingTexts(words).list(findings));
        return text;
    }

    /** What proven entries say, for people and for programs. */
    static final class Said {

        private final List<String> lines = new ArrayList<>();
        private final List<Map<String, Object>> entries = new ArrayList<>();

        /** Adds an entry; returns where values that it discloses go. */
        Map<String, Object> add(String hash, long leaf, Body body) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("hash", hash);
            entry.put("leaf", leaf);
            entry.put("stream", body.stream());
            entry.put("sequence", body.sequence());
            entry.put("at", body.at().toString());
            entry.put("actor", body.actor());
            entry.put("person", body.person());
            entry.put("kind", body.kind());
            entry.put("subject", body.subject());
            entry.put("branch", body.branch());
            entry.put("request", body.request());
            entry.put("facts", body.facts());
            entry.put("fields", body.fields().stream().map(Body.Field::key).toList());
            entries.add(entry);
            lines.add(
                    String.join(
                            "  ",
                            body.at().toString(),
                            body.stream() + "#" + body.sequence(),
                            body.kind(),
                            body.actor(),
                            body.facts().toString()));
            return entry;
        }

        void line(String line) {
            lines.add(line);
        }
    }
}
