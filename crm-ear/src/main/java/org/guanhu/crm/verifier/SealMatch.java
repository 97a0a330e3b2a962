package org.guanhu.crm.verifier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds entries against leaves and against what waits: each entry is either sealed or waits. */
final class SealMatch {

    static final int ENTRY = 0;
    static final int LEAF = 1;
    static final int PENDING = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SortedRecords records;
    private final Findings findings;
    private final long oldBefore;
    private final Set<String> asked = new HashSet<>();
    private long pending;
    private long old;

    private String hash;
    private boolean exists;
    private boolean bad;
    private String stream = "";
    private long sequence;
    private boolean waits;
    private final List<Long> leaves = new ArrayList<>();

    SealMatch(SortedRecords records, Findings findings, Instant now) {
        this.records = records;
        this.findings = findings;
        this.oldBefore = now.minus(PATIENCE).toEpochMilli();
    }

    /** Holds each against all others that bear its hash. */
    SealMatch match() {
        records.sort();
        asked.addAll(findings.unlocated());
        for (byte[] next = records.next(); next != null; next = records.next()) {
            Packing.Reading in = new Packing.Reading(next);
            String of = in.hash();
            if (!of.equals(hash)) {
                judge();
                begin(of);
            }
            take(in);
        }
        judge();
        return this;
    }

    private void begin(String of) {
        hash = of;
        exists = false;
        bad = false;
        waits = false;
        leaves.clear();
    }

    private void take(Packing.Reading in) {
        switch (in.flag()) {
            case ENTRY -> {
                exists = true;
                bad |= in.flag() != 0;
                stream = in.text();
                sequence = in.number();
            }
            case LEAF -> leaves.add(in.number());
            default -> {
                waits = true;
                pending++;
                old += in.number() < oldBefore ? 1 : 0;
            }
        }
    }

    private void judge() {
        if (hash == null) {
            return;
        }
        if (!exists) {
            withoutEntry();
        } else if (leaves.isEmpty() && !waits) {
            findings.add(Finding.entry(Fault.ENTRY_UNSEALED, hash, stream, sequence, ""));
        }
        if (!leaves.isEmpty()) {
            sealed();
        }
    }

    private void sealed() {
        leaves.stream().skip(1).forEach(leaf -> at(Fault.LEAF_REPEATED, leaf));
        if (waits) {
            at(Fault.PENDING_SEALED, leaves.get(0));
        }
        if (bad || asked.contains(hash)) {
            findings.locate(hash, leaves.get(0));
        }
    }

    private void withoutEntry() {
        leaves.forEach(leaf -> at(Fault.LEAF_ENTRY, leaf));
        if (waits) {
            findings.add(Finding.entry(Fault.PENDING_ENTRY, hash, "", 0, ""));
        }
    }

    private void at(Fault fault, long leaf) {
        findings.add(Finding.leaf(fault, leaf, hash, 0));
    }

    long pending() {
        return pending;
    }

    /** How many have waited too long. */
    long old() {
        return old;
    }
}
