package org.guanhu.crm.ledgermaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes entries and seals them, as docs/audit.md says; hands out each row when it is made. */
public final class LedgerMaker {

    /** What stands before the first entry of a chain. */
    public static final String GENESIS = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final int TILE = 256;

    private final Signer signer;
    private final Random random;
    private final Consumer<Object> rows;
    private final Map<String, Made.Customer> ends = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private Peaks tree = new Peaks();
    private Peaks run = new Peaks();
    private long size;
    private long blocks;
    private Instant now = Instant.parse("2026-03-01T08:00:00.123Z");

    public LedgerMaker(Signer signer, long seed, Consumer<Object> rows) {
        this.signer = signer;
        this.random = new Random(seed);
        this.rows = rows;
    }

    /** One that collects the rows. */
    public static LedgerMaker into(Made.Tables tables, Signer signer, long seed) {
        return new LedgerMaker(
                signer,
                seed,
                row -> {
                    if (row instanceof Made.Entry entry) {
                        tables.entries.add(entry);
                    } else if (row instanceof Made.Leaf leaf) {
                        tables.leaves.add(leaf);
                    } else if (row instanceof Made.Block block) {
                        tables.blocks.add(block);
                    } else if (row instanceof Made.Tile tile) {
                        tables.tiles.add(tile);
                    } else if (row instanceof Made.Customer customer) {
                        tables.customers.add(customer);
                    }
                });
    }

    public Instant now() {
        return now;
    }

    /** The next entry of a chain, in one of the two schemas. */
    public Made.Entry entry(String stream, int schema) {
        var entry = draft(stream);
        entry.body = body(entry, schema);
        return write(entry);
    }

    /** The next entry of a chain before it has a body. */
    public Made.Entry draft(String stream) {
        now = now.plusMillis(1 + random.nextInt(400));
        var end = ends.computeIfAbsent(stream, LedgerMaker::start);
        var entry = new Made.Entry();
        entry.stream = stream;
        entry.sequence = end.version + 1;
        entry.previous = end.lastEntry;
        entry.at = now;
        entry.actor = "T" + random.nextInt(1000);
        entry.kind = entry.sequence == 1 ? "customer.opened" : "customer.amended";
        entry.subject = stream.substring(stream.indexOf(':') + 1);
        entry.branch = "010" + random.nextInt(9);
        return entry;
    }

    private static Made.Customer start(String stream) {
        var start = new Made.Customer();
        start.number = stream.substring(stream.indexOf(':') + 1);
        start.lastEntry = GENESIS;
        return start;
    }

    /** Hashes an entry that has a body, and puts it at the end of its chain. */
    public Made.Entry write(Made.Entry entry) {
        entry.hash = hash(entry.previous, entry.body);
        var end = ends.get(entry.stream);
        end.version = entry.sequence;
        end.lastEntry = entry.hash;
        waiting.add(entry.hash);
        rows.accept(entry);
        return entry;
    }

    /** An entry's hash. */
    public static String hash(String previous, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEX.parseHex(previous));
        bytes.writeBytes(body);
        return HEX.formatHex(Signer.sha256(bytes.toByteArray()));
    }

    /** Forgets that an entry waits to be sealed. */
    public void forget(Made.Entry entry) {
        waiting.remove(entry.hash);
    }

    /** Lets something wait to be sealed. */
    public void await(String hash) {
        waiting.add(hash);
    }

    /** The canonical bytes of an entry with a few fields. */
    public byte[] body(Made.Entry entry, int schema) {
        var facts = new TreeMap<>(Map.of("maker", "T1", "trigger", "\u67dc\u9762", "channel", "x"));
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(schema);
            text(out, entry.stream);
            out.writeLong(entry.sequence);
            out.writeLong(entry.at.toEpochMilli());
            for (var text :
                    List.of(
                            entry.actor,
                            "P" + entry.actor,
                            entry.kind,
                            entry.subject,
                            entry.branch,
                            "R" + entry.sequence)) {
                text(out, text);
            }
            out.writeInt(facts.size());
            for (var fact : facts.entrySet()) {
                text(out, fact.getKey());
                text(out, fact.getValue());
            }
            out.writeInt(2);
            for (var key : List.of("mobile", "billingAddress")) {
                text(out, key);
                side(out, entry, schema, key, "before");
                side(out, entry, schema, key, "after");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void side(DataOutputStream out, Made.Entry entry, int schema, String key, String side)
            throws IOException {
        boolean absent = entry.sequence == 1 && side.equals("before");
        var value = "139" + random.nextInt(100_000_000);
        var salt = random(16);
        if (schema == 2) {
            var salted = new ByteArrayOutputStream();
            salted.writeBytes(salt);
            salted.writeBytes(value.getBytes(UTF_8));
            piece(out, absent ? null : Signer.sha256(salted.toByteArray()));
            if (!absent) {
                entry.values.add(new Made.Value(key, side, salt, value));
            }
        }
        piece(out, absent ? null : random(29 + value.length()));
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        piece(out, text.getBytes(UTF_8));
    }

    private static void piece(DataOutputStream out, byte[] piece) throws IOException {
        out.writeInt(piece == null ? -1 : piece.length);
        if (piece != null) {
            out.write(piece);
        }
    }

    /** Seals what waits. */
    public Made.Block seal() {
        var block = new Made.Block();
        block.number = ++blocks;
        block.first = size;
        block.count = waiting.size();
        for (var hash : waiting) {
            leaf(hash, block.number);
        }
        waiting.clear();
        now = now.plusMillis(700);
        block.size = size;
        block.sealedAt = now;
        block.root = HEX.formatHex(tree.root());
        block.frontier = tree.bytes();
        block.note = signer.note(size, tree.root(), now);
        rows.accept(block);
        return block;
    }

    private void leaf(String hash, long block) {
        var leaf = new Made.Leaf();
        leaf.index = size++;
        leaf.entry = hash;
        leaf.block = block;
        rows.accept(leaf);
        var leafHash = Peaks.leafHash(HEX.parseHex(hash));
        tree.add(leafHash);
        run.add(leafHash);
        if (size % TILE == 0) {
            var tile = new Made.Tile();
            tile.index = size / TILE - 1;
            tile.root = HEX.formatHex(run.root());
            rows.accept(tile);
            run = new Peaks();
        }
    }

    /** The records, each at the end of its chain. */
    public void records() {
        ends.forEach(
                (stream, end) -> {
                    if (stream.startsWith("customer:")) {
                        rows.accept(end);
                    }
                });
    }

    /** Keeps a note elsewhere. */
    public static void keep(Path folder, Made.Block block) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("%020d.note".formatted(block.size)), block.note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
