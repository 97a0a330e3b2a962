package org.guanhu.crm.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * Checks each row by itself and keeps of it what the others are held against. Rows come in any
 * order and from several threads.
 */
final class Intake {

    /** What stands where the first entry of a chain would name the one before it. */
    static final String GENESIS = "0".repeat(2 * Digests.LENGTH);

    /** What is later than this is no moment of any bank; PostgreSQL knows infinity. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final Sorts sorts;
    private final Findings findings;
    private final VerifierKeys keys;
    private final LongAccumulator largestExport = new LongAccumulator(Math::max, 0);
    private final LongAccumulator latest = new LongAccumulator(Math::max, Long.MIN_VALUE);
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong customers = new AtomicLong();

    Intake(Sorts sorts, Findings findings, VerifierKeys keys) {
        this.sorts = sorts;
        this.findings = findings;
        this.keys = keys;
    }

    void entry(Row.Entry row) {
        entries.incrementAndGet();
        seen(row.at());
        List<Finding> bad = check(row);
        bad.forEach(findings::add);
        sorts.chains.add(
                new Packing()
                        .text(row.stream())
                        .flag(ChainWalk.ENTRY)
                        .number(row.sequence())
                        .hash(row.hash())
                        .hash(row.previous())
                        .done());
        sorts.seals.add(
                new Packing()
                        .hash(row.hash())
                        .flag(SealMatch.ENTRY)
                        .flag(bad.isEmpty() ? 0 : 1)
                        .text(row.stream())
                        .number(row.sequence())
                        .done());
    }

    private static List<Finding> check(Row.Entry row) {
        List<Finding> bad = new ArrayList<>();
        byte[] previous = Hex.hash(row.previous());
        if (previous == null
                || !Arrays.equals(Digests.entry(previous, row.body()), Hex.hash(row.hash()))) {
            bad.add(row.finding(Fault.ENTRY_HASH, ""));
        }
        try {
            String differing = differing(row, Body.parse(row.body()));
            if (!differing.isEmpty()) {
                bad.add(row.finding(Fault.ENTRY_COLUMNS, differing));
            }
        } catch (Body.Unreadable reason) {
            bad.add(row.finding(Fault.ENTRY_BODY, reason.getMessage()));
        }
        return bad;
    }

    private static String differing(Row.Entry row, Body said) {
        List<String> columns = new ArrayList<>();
        compare(columns, "stream", said.stream(), row.stream());
        compare(columns, "stream_sequence", said.sequence(), row.sequence());
        compare(columns, "entry_at", said.at(), row.at());
        compare(columns, "actor", said.actor(), row.actor());
        compare(columns, "kind", said.kind(), row.kind());
        compare(columns, "subject", said.subject(), row.subject());
        compare(columns, "branch_code", said.branch(), row.branch());
        return String.join(", ", columns);
    }

    private static void compare(List<String> differing, String name, Object said, Object stored) {
        if (!said.equals(stored)) {
            differing.add(name);
        }
    }

    void leaf(Row.Leaf row) {
        sorts.leaves.add(
                new Packing().number(row.index()).number(row.block()).hash(row.entry()).done());
        sorts.seals.add(
                new Packing().hash(row.entry()).flag(SealMatch.LEAF).number(row.index()).done());
    }

    void block(Row.Block row) {
        seen(row.sealedAt());
        sorts.blocks.add(SealedBlock.of(row, signed(row)).packed());
    }

    /** What the note of a block says, or null if it is not to be believed. */
    private Checkpoint signed(Row.Block row) {
        try {
            Checkpoint said = Checkpoint.open(row.note(), keys);
            if (!Hex.text(said.root()).equals(row.root()) || !said.time().equals(row.sealedAt())) {
                findings.add(finding(Fault.BLOCK_NOTE, row));
            }
            return said;
        } catch (Checkpoint.Refused refused) {
            findings.add(finding(refused.fault(), row));
            return null;
        }
    }

    private static Finding finding(Fault fault, Row.Block row) {
        return Finding.block(fault, row.number(), row.first(), row.first() + row.count(), "");
    }

    void pending(Row.Pending row) {
        seen(row.since());
        sorts.seals.add(
                new Packing()
                        .hash(row.entry())
                        .flag(SealMatch.PENDING)
                        .number(row.since().isBefore(FAR) ? row.since().toEpochMilli() : 0)
                        .done());
    }

    void tile(Row.Tile row) {
        sorts.tiles.add(new Packing().number(row.index()).hash(row.root()).done());
    }

    void export(Row.Export row) {
        largestExport.accumulate(row.size());
    }

    void customer(Row.Customer row) {
        customers.incrementAndGet();
        sorts.chains.add(
                new Packing()
                        .text(ChainWalk.CUSTOMER_STREAM + row.number())
                        .flag(ChainWalk.RECORD)
                        .number(row.version())
                        .hash(row.lastEntry())
                        .done());
    }

    void unreadable(Row.Unreadable row) {
        findings.add(Finding.of(Fault.ROW_UNREADABLE, row.table() + ": " + row.reason()));
    }

    long entries() {
        return entries.get();
    }

    long customers() {
        return customers.get();
    }

    long largestExport() {
        return largestExport.get();
    }

    private void seen(Instant moment) {
        if (moment.isBefore(FAR)) {
            latest.accumulate(moment.toEpochMilli());
        }
    }

    /** The latest moment that any row names. */
    Instant latest() {
        return Instant.ofEpochMilli(latest.get());
    }
}
