package org.guanhu.crm.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file that proves what the ledger says about one customer or one request. */
record EvidencePack(Path file) {

    private static final String FORMAT = "guanhu-evidence-1";
    private static final String MANIFEST = "manifest.json";
    private static final String NOTE = "checkpoint.note";
    private static final Set<String> ALWAYS = Set.of(MANIFEST, NOTE, "README.txt");
    private static final int LARGEST = 64 << 20;

    Answer check(VerifierKeys keys, Optional<Path> checkpoints) {
        Findings findings = new Findings();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonObject manifest = JsonObject.parse(text(zip, MANIFEST));
            if (!FORMAT.equals(manifest.text("format"))) {
                throw new Unusable("unusable.pack", file, manifest.text("format"));
            }
            files(zip, manifest, findings);
            SignedProof.Said said = new SignedProof.Said();
            long held = SignedProof.NOT_ASKED;
            try {
                Checkpoint tree = Checkpoint.open(text(zip, NOTE), keys);
                new EvidenceEntries(zip, manifest, tree, findings).check(said);
                EarlierTrees trees = new EarlierTrees(tree, findings);
                trees.check(manifest);
                held = checkpoints.map(folder -> trees.kept(folder, keys)).orElse(held);
            } catch (Checkpoint.Refused refused) {
                findings.add(Finding.of(refused.fault(), NOTE));
            }
            return SignedProof.of(said, findings, held);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unusable("unusable.pack", file, unreadable.getMessage());
        }
    }

    /** Each file once, none that the manifest does not name. */
    private static void files(ZipFile zip, JsonObject manifest, Findings findings) {
        Set<String> named = new HashSet<>(ALWAYS);
        manifest.objects("entries").forEach(entry -> named.add(entry.text("file")));
        Set<String> seen = new HashSet<>();
        zip.stream()
                .filter(one -> !one.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> !named.contains(name) || !seen.add(name))
                .forEach(name -> findings.add(Finding.of(Fault.PACK_FILE, name)));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.UTF_8);
    }

    /** The bytes of a file of the pack; more than any honest pack has are not read. */
    static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw new IOException(name);
            }
            return bytes;
        }
    }
}
