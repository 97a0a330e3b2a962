package org.guanhu.crm.ledgermaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An evidence pack in the making. */
public final class EvidenceZip {

    private final Made.Tables tables;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> consistency = new ArrayList<>();

    /** What stands around the entries of the manifest. */
    public String head;

    public EvidenceZip(Made.Tables tables, Signer signer, String subject, String request) {
        this.tables = tables;
        var block = tables.blocks.get(tables.blocks.size() - 1);
        files.put("checkpoint.note", block.note.getBytes(UTF_8));
        files.put("README.txt", "说明 / how to verify\n".getBytes(UTF_8));
        head =
                """
                {"format":"guanhu-evidence-1","subject":"%s",%s"madeAt":"2026-03-02T00:00:00Z",\
                "origin":"%s","publicKey":"%s","treeSize":%d,"entries":["""
                        .formatted(
                                subject,
                                request == null ? "" : "\"request\":\"" + request + "\",",
                                signer.origin(),
                                signer.publicKey(),
                                block.size);
    }

    /** The files beside the manifest. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The entries of the manifest, as text. */
    public List<String> entries() {
        return entries;
    }

    public EvidenceZip add(Made.Entry entry, boolean disclose) {
        int leaf = leaf(entry.hash);
        var file = "entries/%06d.bin".formatted(files.size() - 1);
        files.put(file, entry.body);
        entries.add(
                """
                {"hash":"%s","previous":"%s","stream":"%s","sequence":%d,"leaf":%d,"path":[%s],\
                "file":"%s","disclosed":[%s]}"""
                        .formatted(
                                entry.hash,
                                entry.previous,
                                entry.stream,
                                entry.sequence,
                                leaf,
                                quoted(
                                        Peaks.path(leaf, leafHashes()).stream()
                                                .map(HexFormat.of()::formatHex)
                                                .toList()),
                                file,
                                disclose ? values(entry) : ""));
        return this;
    }

    /** Shows that the tree begins with one of that size. */
    public EvidenceZip goingOnFrom(int size) {
        var hashes = leafHashes();
        consistency.add(
                """
                {"size":%d,"root":"%s","path":[%s]}"""
                        .formatted(
                                size,
                                HexFormat.of().formatHex(Peaks.root(hashes.subList(0, size))),
                                quoted(
                                        Peaks.consistency(size, hashes).stream()
                                                .map(HexFormat.of()::formatHex)
                                                .toList())));
        return this;
    }

    /** What the manifest shows of earlier trees, as text. */
    public List<String> consistency() {
        return consistency;
    }

    private List<byte[]> leafHashes() {
        return tables.leaves.stream()
                .map(it -> Peaks.leafHash(HexFormat.of().parseHex(it.entry)))
                .toList();
    }

    private int leaf(String hash) {
        return tables.leaves.stream()
                .filter(it -> it.entry.equals(hash))
                .mapToInt(it -> (int) it.index)
                .findFirst()
                .orElseThrow();
    }

    private static String quoted(List<String> texts) {
        return texts.isEmpty() ? "" : "\"" + String.join("\",\"", texts) + "\"";
    }

    private static String values(Made.Entry entry) {
        return String.join(
                ",",
                entry.values.stream()
                        .map(
                                it ->
                                        "{\"key\":\"%s\",\"side\":\"%s\",\"salt\":\"%s\",\"value\":\"%s\"}"
                                                .formatted(
                                                        it.key(),
                                                        it.side(),
                                                        HexFormat.of().formatHex(it.salt()),
                                                        it.value()))
                        .toList());
    }

    public Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "manifest.json",
                    (head + String.join(",\n", entries) + "]" + earlier() + "}\n").getBytes(UTF_8));
            for (var one : files.entrySet()) {
                put(zip, one.getKey(), one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String earlier() {
        return consistency.isEmpty()
                ? ""
                : ",\"consistency\":[" + String.join(",\n", consistency) + "]";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
