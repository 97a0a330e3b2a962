package org.guanhu.crm.verifier;

/** Follows each chain from its first entry to the record at its end. */
final class ChainWalk {

    static final int ENTRY = 0;
    static final int RECORD = 1;
    static final String CUSTOMER_STREAM = "customer:";

    private final SortedRecords records;
    private final Findings findings;
    private long chains;
    private String stream;
    private long length;
    private String last = Intake.GENESIS;
    private boolean recordSeen;

    ChainWalk(SortedRecords records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    /** Walks them all; tells how many there are. */
    long walk() {
        records.sort();
        for (byte[] next = records.next(); next != null; next = records.next()) {
            Packing.Reading in = new Packing.Reading(next);
            begin(in.text());
            if (in.flag() == ENTRY) {
                entry(in.number(), in.hash(), in.hash());
            } else {
                record(in.number(), in.hash());
            }
        }
        end();
        return chains;
    }

    private void begin(String next) {
        if (next.equals(stream)) {
            return;
        }
        end();
        stream = next;
        length = 0;
        last = Intake.GENESIS;
        recordSeen = false;
    }

    private void end() {
        if (length > 0) {
            chains++;
        }
        if (length > 0 && stream.startsWith(CUSTOMER_STREAM) && !recordSeen) {
            findings.add(Finding.entry(Fault.RECORD_MISSING, last, stream, length, ""));
        }
    }

    private void entry(long sequence, String hash, String previous) {
        if (sequence == length && length > 0) {
            findings.add(Finding.entry(Fault.CHAIN_FORK, hash, stream, sequence, ""));
        } else if (sequence != length + 1) {
            findings.add(Finding.entry(Fault.CHAIN_GAP, hash, stream, length + 1, ""));
        } else if (!previous.equals(last)) {
            findings.add(Finding.entry(Fault.CHAIN_LINK, hash, stream, sequence, ""));
        }
        length = sequence;
        last = hash;
    }

    private void record(long version, String lastEntry) {
        recordSeen = true;
        if (length == 0) {
            findings.add(Finding.entry(Fault.RECORD_CHAIN, lastEntry, stream, version, ""));
        } else if (version != length) {
            findings.add(Finding.entry(Fault.RECORD_VERSION, lastEntry, stream, version, ""));
        } else if (!lastEntry.equals(last)) {
            findings.add(Finding.entry(Fault.RECORD_ENTRY, lastEntry, stream, version, ""));
        }
    }
}
