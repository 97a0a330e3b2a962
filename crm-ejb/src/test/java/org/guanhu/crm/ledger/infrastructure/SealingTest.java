package org.guanhu.crm.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.ledger.domain.MerkleFrontier;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("AU-02")
@DisplayName("AU-02: sealing what was written")
class SealingTest {

    @Parameter MigratedDatabase.Kind kind;

    private final TestKeys keys = new TestKeys();
    private Bank bank;

    @BeforeEach
    void open() {
        bank = new Bank(MigratedDatabase.of(kind), keys);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private Node node(String name, int most) {
        return new Node(bank.database().source(), keys.checkpoints(), name, most);
    }

    /** Writes that many entries in one transaction. */
    private void write(int entries, String name) {
        bank.does(
                TELLER,
                core -> {
                    var stream = LedgerStream.ofTags(name);
                    long from = core.writing.length(stream);
                    for (long n = from + 1; n <= from + entries; n++) {
                        core.writing.append(note(stream, n), signature());
                    }
                });
    }

    private static LedgerNote.Signature signature() {
        return LedgerNote.Signature.of(TELLER, Instant.parse("2026-03-02T02:30:00Z"));
    }

    private static LedgerNote note(LedgerStream stream, long sequence) {
        return new LedgerNote(
                stream,
                sequence,
                LedgerKind.TAG_ADDED,
                "1000000017",
                new BranchCode("0101"),
                "",
                Map.of("tag", "vip"),
                List.of());
    }

    private List<Object[]> rows(String sql) {
        return bank.database()
                .find(
                        em ->
                                ((List<?>) em.createNativeQuery(sql).getResultList())
                                        .stream().map(row -> (Object[]) row).toList());
    }

    private long count(String what) {
        var sql = "select count(*) from " + what;
        return bank.database()
                .find(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** The blocks continue each other, and their roots are those over the leaves as they stand. */
    private void mustBeWhole(int entries) {
        var leaves =
                rows(
                        "select leaf_index, entry_hash, block_no from ledger_leaf order by leaf_index");
        assertThat(leaves)
                .extracting(row -> ((Number) row[0]).longValue())
                .containsExactlyElementsOf(LongStream.range(0, entries).boxed().toList());
        var tree = new MerkleFrontier();
        long block = 0;
        for (var row :
                rows(
                        "select block_no, tree_size, root, note from ledger_block order by block_no")) {
            block++;
            assertThat(((Number) row[0]).longValue()).isEqualTo(block);
            long size = ((Number) row[1]).longValue();
            while (tree.size() < size) {
                var leaf = leaves.get((int) tree.size());
                assertThat(((Number) leaf[2]).longValue()).isEqualTo(block);
                tree.append(MerkleHash.leaf(HexFormat.of().parseHex(leaf[1].toString())));
            }
            assertThat(row[2]).isEqualTo(HexFormat.of().formatHex(tree.root()));
        }
        assertThat(tree.size()).isEqualTo(entries);
        assertThat(count("ledger_pending")).isZero();
    }

    @Test
    void an_entry_waits_from_the_transaction_that_wrote_it() {
        write(3, "a");
        assertThat(count("ledger_pending")).isEqualTo(3);

        try {
            bank.does(
                    TELLER,
                    core -> {
                        core.writing.append(note(LedgerStream.ofTags("b"), 1), signature());
                        throw new IllegalStateException("rolled back");
                    });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        assertThat(count("ledger_pending")).isEqualTo(3);
    }

    @Test
    void all_that_waits_is_sealed_block_by_block() throws SQLException {
        write(300, "a");
        node("one", 100).sealAll();
        write(250, "b");
        node("two", 5_000).sealAll();

        mustBeWhole(550);
        assertThat(count("ledger_block")).isEqualTo(4);
    }

    @Test
    void the_root_of_every_full_run_is_kept() throws SQLException {
        write(200, "a");
        node("one", 90).sealAll();
        write(400, "b");
        node("two", 300).sealAll();

        var leaves = rows("select leaf_index, entry_hash from ledger_leaf order by leaf_index");
        var tiles = rows("select tile_index, root from ledger_tile order by tile_index");
        assertThat(tiles).hasSize(2);
        for (int tile = 0; tile < 2; tile++) {
            var run = new MerkleFrontier();
            leaves.subList(tile * 256, (tile + 1) * 256)
                    .forEach(
                            leaf ->
                                    run.append(
                                            MerkleHash.leaf(
                                                    HexFormat.of().parseHex(leaf[1].toString()))));
            assertThat(tiles.get(tile)[1]).isEqualTo(HexFormat.of().formatHex(run.root()));
        }
    }

    @Test
    void nothing_waiting_makes_no_block() throws SQLException {
        node("one", 100).sealAll();

        assertThat(count("ledger_block")).isZero();
    }

    @Test
    void while_one_leads_no_other_does() throws SQLException {
        var first = node("one", 100).lead();

        assertThat(first).isPresent();
        assertThat(node("two", 100).lead()).isEmpty();
        assertThat(node("one", 100).goOn(first.orElseThrow())).isTrue();
    }

    @Test
    void who_was_overtaken_can_write_nothing() throws SQLException {
        write(5, "a");
        var slow = node("slow", 100);
        var old = slow.lead().orElseThrow();
        expire();
        var quick = node("quick", 100);
        var term = quick.lead().orElseThrow();

        assertThat(term.token()).isGreaterThan(old.token());
        assertThatExceptionOfType(FencedOut.class).isThrownBy(() -> slow.seal(old));
        assertThat(slow.goOn(old)).isFalse();
        assertThat(count("ledger_leaf")).isZero();
        assertThat(quick.seal(term)).isEqualTo(5);
        mustBeWhole(5);
    }

    @Test
    void two_that_race_for_the_lease_make_one_tree() throws Exception {
        var isWriting = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var sealers = new ArrayList<Callable<Integer>>();
            for (var name : List.of("one", "two", "three")) {
                sealers.add(() -> race(node(name, 7), isWriting));
            }
            var sealing = sealers.stream().map(threads::submit).toList();
            for (int n = 0; n < 60; n++) {
                write(5, "s" + n);
                expire();
            }
            isWriting.set(false);
            int sealed = 0;
            for (var one : sealing) {
                sealed += one.get();
            }

            assertThat(sealed).isEqualTo(300);
            mustBeWhole(300);
            assertThat(rows("select distinct sealer, 1 from ledger_block")).hasSizeGreaterThan(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private int race(Node node, AtomicBoolean isWriting) throws SQLException {
        int sealed = 0;
        while (isWriting.get() || count("ledger_pending") > 0) {
            var term = node.lead();
            try {
                for (int done = 1; term.isPresent() && done > 0; sealed += done) {
                    done = node.seal(term.orElseThrow());
                }
            } catch (FencedOut overtaken) {
                continue;
            }
            if (!isWriting.get()) {
                expire();
            }
        }
        return sealed;
    }

    private void expire() throws SQLException {
        bank.database()
                .sql("update lease set expires_at = current_timestamp - interval '1' minute");
    }
}
