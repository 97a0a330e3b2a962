package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanhu.crm.ledgermaker.Made;
import org.guanhu.crm.ledgermaker.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each check a ledger in which that check alone finds something: who takes a check away breaks
 * a test.
 */
@Tag("AU-05")
@DisplayName("AU-05 each check of the verifier finds what no other does")
class EachCheckTest {

    private static final String STRANGER = "ab".repeat(32);
    private static final String REQUEST = "request:99999";

    /** Shown in other tests. */
    private static final EnumSet<Fault> ELSEWHERE =
            EnumSet.of(
                    Fault.ROW_UNREADABLE,
                    Fault.PROOF_PATH,
                    Fault.PROOF_CONTENT,
                    Fault.PROOF_CONSISTENCY,
                    Fault.VALUE_COMMITMENT,
                    Fault.PACK_FILE);

    @TempDir private Path folder;

    record Corruption(Fault fault, String how, Consumer<Ledger> before, Consumer<Ledger> after) {

        @Override
        public String toString() {
            return fault + ", " + how;
        }
    }

    /** Made wrong from the start: sealed and signed as it is. */
    private static Corruption sealed(Fault fault, String how, Consumer<Ledger> before) {
        return new Corruption(fault, how, before, ledger -> {});
    }

    /** Changed afterwards. */
    private static Corruption changed(Fault fault, String how, Consumer<Ledger> after) {
        return new Corruption(fault, how, ledger -> {}, after);
    }

    static Stream<Corruption> corruptions() {
        return Stream.of(entries(), chains(), records(), leaves(), blocks(), checkpoints())
                .flatMap(List::stream);
    }

    private static List<Corruption> entries() {
        return List.of(
                changed(Fault.ENTRY_HASH, "last byte", EachCheckTest::changeLastByte),
                sealed(Fault.ENTRY_BODY, "a byte more", ledger -> odd(ledger)),
                changed(Fault.ENTRY_COLUMNS, "actor", ledger -> some(ledger).actor = "T9999"),
                changed(Fault.ENTRY_COLUMNS, "kind", ledger -> some(ledger).kind = "tag.added"),
                changed(Fault.ENTRY_COLUMNS, "subject", ledger -> some(ledger).subject = "1"),
                changed(Fault.ENTRY_COLUMNS, "branch", ledger -> some(ledger).branch = "0199"),
                changed(
                        Fault.ENTRY_COLUMNS,
                        "moment",
                        ledger -> some(ledger).at = some(ledger).at.plusMillis(1)),
                sealed(Fault.ENTRY_COLUMNS, "chain", ledger -> saysOther(ledger, true)),
                sealed(Fault.ENTRY_COLUMNS, "place", ledger -> saysOther(ledger, false)),
                sealed(
                        Fault.ENTRY_UNSEALED,
                        "left out",
                        ledger -> ledger.maker.forget(ledger.maker.entry(REQUEST, 2))),
                changed(Fault.PENDING_ENTRY, "unknown", ledger -> await(ledger, STRANGER)),
                changed(
                        Fault.PENDING_SEALED,
                        "already sealed",
                        ledger -> await(ledger, some(ledger).hash)));
    }

    private static List<Corruption> chains() {
        return List.of(
                sealed(Fault.CHAIN_GAP, "second of three", EachCheckTest::leaveOutSecond),
                sealed(Fault.CHAIN_LINK, "another before", EachCheckTest::linkElsewhere),
                sealed(Fault.CHAIN_FORK, "two second ones", EachCheckTest::fork));
    }

    private static List<Corruption> records() {
        return List.of(
                changed(Fault.RECORD_VERSION, "later", ledger -> record(ledger).version++),
                changed(
                        Fault.RECORD_ENTRY,
                        "another",
                        ledger -> record(ledger).lastEntry = STRANGER),
                changed(
                        Fault.RECORD_CHAIN,
                        "slipped in",
                        ledger -> {
                            var record = new Made.Customer();
                            record.number = "1999999999";
                            record.version = 1;
                            record.lastEntry = STRANGER;
                            ledger.tables.customers.add(record);
                        }),
                changed(
                        Fault.RECORD_MISSING,
                        "deleted",
                        ledger -> ledger.tables.customers.remove(0)));
    }

    private static List<Corruption> leaves() {
        return List.of(
                changed(Fault.LEAF_GAP, "with its entry", EachCheckTest::removeLastOfRequest),
                new Corruption(
                        Fault.LEAF_TWICE,
                        "two at one place",
                        ledger -> ledger.maker.forget(ledger.maker.entry(REQUEST, 2)),
                        EachCheckTest::sealAside),
                changed(Fault.LEAF_BLOCK, "another", ledger -> ledger.tables.leaves.get(9).block++),
                sealed(Fault.LEAF_ENTRY, "no entry", ledger -> ledger.maker.await(STRANGER)),
                sealed(
                        Fault.LEAF_REPEATED,
                        "twice",
                        ledger -> ledger.maker.await(ledger.maker.entry(REQUEST, 2).hash)),
                changed(
                        Fault.TILE_ROOT,
                        "changed",
                        ledger -> ledger.tables.tiles.get(0).root = STRANGER),
                changed(Fault.TILE_ROOT, "too many", EachCheckTest::oneTileMore),
                changed(Fault.TILE_GAP, "missing", ledger -> ledger.tables.tiles.remove(0)));
    }

    private static List<Corruption> blocks() {
        return List.of(
                changed(Fault.BLOCK_GAP, "a number left out", EachCheckTest::skipNumber),
                changed(Fault.BLOCK_RANGE, "first", ledger -> block(ledger).first--),
                changed(Fault.BLOCK_RANGE, "count", ledger -> block(ledger).count++),
                changed(Fault.BLOCK_RANGE, "size", ledger -> block(ledger).size++),
                changed(Fault.BLOCK_ROOT, "leaves swapped", EachCheckTest::swapLeaves),
                changed(Fault.BLOCK_FRONTIER, "changed", ledger -> block(ledger).frontier[3] ^= 1),
                changed(Fault.BLOCK_NOTE, "root", ledger -> block(ledger).root = STRANGER),
                changed(
                        Fault.BLOCK_NOTE,
                        "moment",
                        ledger ->
                                block(ledger).sealedAt = block(ledger).sealedAt.plusSeconds(3600)),
                changed(
                        Fault.NOTE_FORM,
                        "no time",
                        ledger ->
                                block(ledger).note =
                                        ledger.signer.signed(
                                                block(ledger).note.replaceAll("(?s)time .*", ""))),
                changed(
                        Fault.NOTE_SIGNATURE,
                        "another key",
                        ledger -> block(ledger).note = note(ledger, new Signer(Ledger.ORIGIN))),
                changed(
                        Fault.NOTE_SIGNATURE,
                        "another name",
                        ledger -> block(ledger).note = note(ledger, new Signer("other"))),
                changed(
                        Fault.EXPORT_AHEAD,
                        "larger than the tree",
                        ledger -> ledger.tables.exports.add(last(ledger).size + 1)));
    }

    private static List<Corruption> checkpoints() {
        return List.of(
                changed(Fault.CHECKPOINT_FORM, "no note", ledger -> keep(ledger, 61, "nothing\n")),
                changed(
                        Fault.CHECKPOINT_SIGNATURE,
                        "another key",
                        ledger -> keep(ledger, 305, note(ledger, new Signer(Ledger.ORIGIN)))),
                changed(
                        Fault.CHECKPOINT_NAME,
                        "another size",
                        ledger -> keep(ledger, 304, block(ledger).note)),
                changed(
                        Fault.CHECKPOINT_ROOT,
                        "signed, but of another tree",
                        ledger ->
                                keep(
                                        ledger,
                                        100,
                                        ledger.signer.note(100, new byte[32], Instant.EPOCH))),
                changed(
                        Fault.CHECKPOINT_AHEAD,
                        "of a larger tree",
                        ledger ->
                                keep(
                                        ledger,
                                        999,
                                        ledger.signer.note(999, new byte[32], Instant.EPOCH))));
    }

    @ParameterizedTest
    @MethodSource("corruptions")
    void finds_it_alone(Corruption corruption) throws Exception {
        Ledger ledger = new Ledger(folder).fill(320);
        corruption.before.accept(ledger);
        ledger.finish();
        corruption.after.accept(ledger);
        ledger.store();

        LedgerReport report = ledger.check();

        assertThat(Ledger.faults(report)).containsExactly(corruption.fault);
        assertThat(report.outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void every_check_is_shown() {
        EnumSet<Fault> shown = EnumSet.copyOf(ELSEWHERE);
        corruptions().forEach(corruption -> shown.add(corruption.fault));

        assertThat(shown).containsExactlyInAnyOrder(Fault.values());
    }

    @Test
    void nothing_is_found_in_a_whole_ledger() throws Exception {
        Ledger ledger = new Ledger(folder).fill(320).finish().store();

        LedgerReport report = ledger.check();

        assertThat(Ledger.list(report)).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(report.counts().entries()).isEqualTo(320);
        assertThat(report.counts().treeSize()).isEqualTo(320);
        assertThat(Hex.text(report.root())).isEqualTo(last(ledger).root);
    }

    private static Made.Entry some(Ledger ledger) {
        return ledger.tables.entries.get(123);
    }

    private static Made.Block block(Ledger ledger) {
        return ledger.tables.blocks.get(4);
    }

    private static Made.Block last(Ledger ledger) {
        return ledger.tables.blocks.get(ledger.tables.blocks.size() - 1);
    }

    private static Made.Customer record(Ledger ledger) {
        return ledger.tables.customers.get(3);
    }

    private static String note(Ledger ledger, Signer signer) {
        Made.Block block = block(ledger);
        return signer.note(block.size, HexFormat.of().parseHex(block.root), block.sealedAt);
    }

    private static void changeLastByte(Ledger ledger) {
        byte[] body = some(ledger).body;
        body[body.length - 1] ^= 1;
    }

    private static void odd(Ledger ledger) {
        Made.Entry entry = ledger.maker.draft(REQUEST);
        byte[] body = ledger.maker.body(entry, 2);
        entry.body = Arrays.copyOf(body, body.length + 1);
        ledger.maker.write(entry);
    }

    private static void saysOther(Ledger ledger, boolean stream) {
        Made.Entry said = ledger.maker.draft(REQUEST);
        Made.Entry entry = ledger.maker.draft(REQUEST);
        entry.at = said.at;
        entry.actor = said.actor;
        entry.branch = said.branch;
        said.stream = stream ? "request:88888" : REQUEST;
        said.sequence = stream ? 1 : 7;
        said.kind = entry.kind;
        entry.body = ledger.maker.body(said, 2);
        ledger.maker.write(entry);
    }

    private static void await(Ledger ledger, String hash) {
        var pending = new Made.Pending();
        pending.entry = hash;
        pending.since = Instant.now();
        ledger.tables.pending.add(pending);
    }

    private static void leaveOutSecond(Ledger ledger) {
        ledger.maker.entry(REQUEST, 2);
        Made.Entry second = ledger.maker.entry(REQUEST, 2);
        ledger.maker.entry(REQUEST, 2);
        ledger.maker.forget(second);
        ledger.tables.entries.remove(second);
    }

    private static void linkElsewhere(Ledger ledger) {
        ledger.maker.entry(REQUEST, 2);
        Made.Entry second = ledger.maker.draft(REQUEST);
        second.previous = STRANGER;
        second.body = ledger.maker.body(second, 2);
        ledger.maker.write(second);
    }

    private static void fork(Ledger ledger) {
        ledger.maker.entry(REQUEST, 2);
        Made.Entry one = ledger.maker.draft(REQUEST);
        Made.Entry other = ledger.maker.draft(REQUEST);
        for (Made.Entry entry : List.of(one, other)) {
            entry.body = ledger.maker.body(entry, 2);
            ledger.maker.write(entry);
        }
    }

    private static void removeLastOfRequest(Ledger ledger) {
        Made.Entry gone = ledger.tables.entries.get(5);
        assertThat(gone.stream).startsWith("request:");
        for (Made.Entry later : List.copyOf(ledger.tables.entries)) {
            if (later.stream.equals(gone.stream) && later.sequence > gone.sequence) {
                gone = later;
            }
        }
        String hash = gone.hash;
        ledger.tables.entries.remove(gone);
        ledger.tables.leaves.removeIf(leaf -> leaf.entry.equals(hash));
    }

    private static void sealAside(Ledger ledger) {
        var leaf = new Made.Leaf();
        leaf.index = 7;
        leaf.block = 99;
        leaf.entry = ledger.tables.entries.get(ledger.tables.entries.size() - 1).hash;
        ledger.tables.leaves.add(leaf);
    }

    private static void oneTileMore(Ledger ledger) {
        var tile = new Made.Tile();
        tile.index = 1;
        tile.root = STRANGER;
        ledger.tables.tiles.add(tile);
    }

    private static void skipNumber(Ledger ledger) {
        Made.Block last = last(ledger);
        ledger.tables.leaves.stream()
                .filter(leaf -> leaf.block == last.number)
                .forEach(leaf -> leaf.block++);
        last.number++;
    }

    private static void swapLeaves(Ledger ledger) {
        Made.Leaf one = ledger.tables.leaves.get(260);
        Made.Leaf other = ledger.tables.leaves.get(270);
        assertThat(one.block).isEqualTo(other.block);
        String entry = one.entry;
        one.entry = other.entry;
        other.entry = entry;
    }

    private static void keep(Ledger ledger, long size, String note) {
        try {
            Files.writeString(ledger.kept.resolve("%020d.note".formatted(size)), note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
