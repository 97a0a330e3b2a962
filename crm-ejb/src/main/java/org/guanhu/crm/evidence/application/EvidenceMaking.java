package org.guanhu.crm.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.application.CheckpointRow;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.application.LedgerSettings;
import org.guanhu.crm.ledger.application.Seals;
import org.guanhu.crm.ledger.application.StoredTree;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.MerkleProof;

/**
 * Writes entries of the ledger in a form that a stranger can verify with the public key alone:
 * their bytes, the way of each through the tree, the signed note, and of their values those that
 * the present person may see.
 */
@ApplicationScoped
public class EvidenceMaking {

    private static final String FORMAT = "guanhu-evidence-1";

    @Inject private Seals seals;
    @Inject private LedgerReading reading;
    @Inject private LedgerSettings settings;
    @Inject private CheckpointKey key;

    /**
     * The file.
     *
     * @throws EvidenceRefused if an entry is not sealed yet
     */
    byte[] zip(EvidenceSubject subject, List<LedgerEntry> entries, Instant at) {
        var leaves = seals.leavesAbout(subject.key());
        if (!entries.stream().map(LedgerEntry::hash).allMatch(leaves::containsKey)) {
            throw new EvidenceRefused("evidence.waiting");
        }
        var newest = seals.newest().orElseThrow(() -> new EvidenceRefused("evidence.waiting"));
        var zip = new EvidenceZip();
        var manifest = head(subject, at, newest);
        var tree = new StoredTree(seals);
        manifest.add("entries", entries(entries, leaves, newest.size(), tree));
        manifest.add("consistency", consistency(newest.size(), tree));
        zip.add("manifest.json", manifest.build().toString());
        zip.add("checkpoint.note", newest.note());
        for (int i = 0; i < entries.size(); i++) {
            zip.add(file(i), entries.get(i).bytes());
        }
        zip.add("README.txt", readme());
        return zip.bytes();
    }

    private JsonObjectBuilder head(EvidenceSubject subject, Instant at, CheckpointRow newest) {
        var head = Json.createObjectBuilder().add("format", FORMAT).add("subject", subject.key());
        if (!subject.request().isEmpty()) {
            head.add("request", subject.request());
        }
        return head.add("madeAt", at.toString())
                .add("origin", settings.origin())
                .add("publicKey", Checkpoint.verifierKey(settings.origin(), key))
                .add("treeSize", newest.size());
    }

    private JsonArrayBuilder entries(
            List<LedgerEntry> entries, Map<String, Long> leaves, long size, StoredTree tree) {
        var array = Json.createArrayBuilder();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            long leaf = leaves.get(entry.hash());
            array.add(
                    Json.createObjectBuilder()
                            .add("hash", entry.hash())
                            .add("previous", entry.previous())
                            .add("stream", entry.stream())
                            .add("sequence", entry.sequence())
                            .add("leaf", leaf)
                            .add("path", hashes(MerkleProof.inclusion(leaf, size, tree)))
                            .add("file", file(i))
                            .add("disclosed", disclosed(entry)));
        }
        return array;
    }

    /** That this tree goes on from those whose checkpoints others may hold. */
    private JsonArrayBuilder consistency(long size, StoredTree tree) {
        var array = Json.createArrayBuilder();
        for (var earlier : seals.keptBefore(size)) {
            array.add(
                    Json.createObjectBuilder()
                            .add("size", earlier.size())
                            .add("root", HexFormat.of().formatHex(earlier.root()))
                            .add(
                                    "path",
                                    hashes(MerkleProof.consistency(earlier.size(), size, tree))));
        }
        return array;
    }

    private static JsonArrayBuilder hashes(List<byte[]> hashes) {
        var array = Json.createArrayBuilder();
        hashes.forEach(hash -> array.add(HexFormat.of().formatHex(hash)));
        return array;
    }

    private JsonArrayBuilder disclosed(LedgerEntry entry) {
        var array = Json.createArrayBuilder();
        for (var value : reading.disclosed(entry)) {
            array.add(
                    Json.createObjectBuilder()
                            .add("key", value.key())
                            .add("side", value.side())
                            .add("salt", HexFormat.of().formatHex(value.value().saltBytes()))
                            .add("value", value.value().value()));
        }
        return array;
    }

    private static String file(int index) {
        return "entries/%06d.bin".formatted(index + 1);
    }

    private static byte[] readme() {
        try (var text = EvidenceMaking.class.getResourceAsStream("README.txt")) {
            return text.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
