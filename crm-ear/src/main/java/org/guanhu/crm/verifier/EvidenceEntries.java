package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Checks the entries of an evidence pack and the values that it discloses. */
final class EvidenceEntries {

    private static final int SALT = 16;

    private final ZipFile zip;
    private final JsonObject manifest;
    private final Checkpoint tree;
    private final Findings findings;
    private final Map<String, Link> last = new HashMap<>();

    EvidenceEntries(ZipFile zip, JsonObject manifest, Checkpoint tree, Findings findings) {
        this.zip = zip;
        this.manifest = manifest;
        this.tree = tree;
        this.findings = findings;
    }

    void check(SignedProof.Said said) throws IOException {
        if (manifest.number("treeSize") != tree.size()) {
            findings.add(Finding.of(Fault.PROOF_CONTENT, "treeSize"));
        }
        if (!manifest.text("origin").equals(tree.origin())) {
            findings.add(Finding.of(Fault.PROOF_CONTENT, "origin"));
        }
        for (JsonObject one : manifest.objects("entries")) {
            entry(one, said);
        }
    }

    private void entry(JsonObject one, SignedProof.Said said) throws IOException {
        byte[] bytes = EvidencePack.bytes(zip, one.text("file"));
        ProvenEntry proven =
                new ProvenEntry(
                        one.hash("hash"),
                        one.hash("previous"),
                        bytes,
                        one.number("leaf"),
                        one.hashes("path"));
        Body body = proven.check(tree, findings);
        if (body == null) {
            return;
        }
        String hash = one.text("hash");
        if (!one.text("stream").equals(body.stream())
                || one.number("sequence") != body.sequence()) {
            findings.add(finding(Fault.PROOF_CONTENT, hash, body, "stream"));
        }
        follow(one, body);
        Map<String, Object> told = said.add(hash, proven.leaf(), body);
        told.put("disclosed", disclosed(one, hash, body, said));
    }

    /** Entries of one chain follow each other; the customer's own chain has no gap. */
    private void follow(JsonObject one, Body body) {
        Link before = last.getOrDefault(body.stream(), new Link(0, Intake.GENESIS));
        String hash = one.text("hash");
        if (body.sequence() == before.sequence + 1) {
            if (!one.text("previous").equals(before.hash)) {
                findings.add(finding(Fault.CHAIN_LINK, hash, body, ""));
            }
        } else if (mustBeWhole(body.stream()) || body.sequence() <= before.sequence) {
            findings.add(finding(Fault.CHAIN_GAP, hash, body, ""));
        }
        last.put(body.stream(), new Link(body.sequence(), hash));
    }

    private boolean mustBeWhole(String stream) {
        if (manifest.has("request")) {
            return stream.equals("request:" + manifest.text("request"));
        }
        return stream.equals(ChainWalk.CUSTOMER_STREAM + manifest.text("subject"));
    }

    private List<Map<String, Object>> disclosed(
            JsonObject one, String hash, Body body, SignedProof.Said said) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (JsonObject value : one.objects("disclosed")) {
            String key = value.text("key");
            String side = value.text("side");
            if (!isCommitted(value, side(body, key, side))) {
                findings.add(finding(Fault.VALUE_COMMITMENT, hash, body, key + " " + side));
                continue;
            }
            values.add(Map.of("key", key, "side", side, "value", value.text("value")));
            said.line("    " + key + ", " + side + ": " + value.text("value"));
        }
        return values;
    }

    private static boolean isCommitted(JsonObject value, Body.Side side) {
        byte[] salt = Hex.bytes(value.text("salt"));
        if (side == null || side.commitment() == null || salt == null || salt.length != SALT) {
            return false;
        }
        byte[] text = value.text("value").getBytes(StandardCharsets.UTF_8);
        return Hex.text(Digests.of(salt, text)).equals(Hex.text(side.commitment()));
    }

    private static Body.Side side(Body body, String key, String side) {
        return body.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> sideOf(field, side))
                .findFirst()
                .orElse(null);
    }

    private static Body.Side sideOf(Body.Field field, String side) {
        return switch (side) {
            case "before" -> field.before();
            case "after" -> field.after();
            default -> new Body.Side(null, null);
        };
    }

    private static Finding finding(Fault fault, String hash, Body body, String detail) {
        return Finding.entry(fault, hash, body.stream(), body.sequence(), detail);
    }

    /** Where a chain stands. */
    private record Link(long sequence, String hash) {}
}
