package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Proof that one entry is in the ledger: the entry, the way to the root, and the note that signs
 * the root. Of other entries it holds nothing but hashes.
 */
record ProofFile(ProvenEntry entry, long treeSize, String note) {

    private static final String FORMAT = "guanhu-proof-1";

    static ProofFile read(Path file) {
        try {
            JsonObject json = JsonObject.parse(Files.readString(file));
            byte[] body = Base64Text.bytes(json.text("body"));
            if (!FORMAT.equals(json.text("format")) || body == null) {
                throw new Unusable("unusable.proof", file, json.text("format"));
            }
            return new ProofFile(
                    new ProvenEntry(
                            json.hash("entry"),
                            json.hash("previous"),
                            body,
                            json.number("leaf"),
                            json.hashes("path")),
                    json.number("treeSize"),
                    json.text("checkpoint"));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unusable("unusable.proof", file, unreadable.getMessage());
        }
    }

    void write(Path file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("entry", Hex.text(entry.hash()));
        json.put("previous", Hex.text(entry.previous()));
        json.put("body", Base64.getEncoder().encodeToString(entry.body()));
        json.put("leaf", entry.leaf());
        json.put("treeSize", treeSize);
        json.put("path", entry.path().stream().map(Hex::text).toList());
        json.put("checkpoint", note);
        try {
            Files.writeString(file, Json.text(json));
        } catch (IOException refused) {
            throw new Unusable("unusable.file", file, refused);
        }
    }

    Answer check(VerifierKeys keys) {
        Findings findings = new Findings();
        SignedProof.Said said = new SignedProof.Said();
        try {
            Checkpoint tree = Checkpoint.open(note, keys);
            if (tree.size() != treeSize) {
                findings.add(Finding.of(Fault.PROOF_CONTENT, "treeSize"));
            }
            Body body = entry.check(tree, findings);
            if (body != null) {
                said.add(Hex.text(entry.hash()), entry.leaf(), body);
            }
        } catch (Checkpoint.Refused refused) {
            findings.add(Finding.of(refused.fault(), "checkpoint"));
        }
        return SignedProof.of(said, findings, SignedProof.NOT_ASKED);
    }
}
