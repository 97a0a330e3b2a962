package org.guanhu.crm.ledger.application;

import java.util.List;
import java.util.function.LongConsumer;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerHash;

/**
 * Walks all chains in order and notes where one is broken, until all is read or there are more
 * problems than anybody wants to read.
 */
final class ChainVerifier {

    private static final int AT_ONCE = 1000;

    private final LedgerSearch search;
    private final Findings findings;
    private long entries;
    private long chains;
    private String stream = "";
    private long sequence;
    private String hash = LedgerHash.GENESIS;

    ChainVerifier(LedgerSearch search, Findings findings) {
        this.search = search;
        this.findings = findings;
    }

    void verify(LongConsumer reached) {
        List<LedgerEntry> next;
        do {
            next = search.after(stream, sequence, AT_ONCE);
            next.stream().takeWhile(entry -> !findings.isFull()).forEach(this::check);
            reached.accept(entries);
        } while (!next.isEmpty() && !findings.isFull());
        if (!findings.isFull()) {
            findings.noteAll(search.recordsBesideTheirChain(findings.room()));
        }
    }

    private void check(LedgerEntry entry) {
        entries++;
        if (!entry.stream().equals(stream)) {
            chains++;
            stream = entry.stream();
            sequence = 0;
            hash = LedgerHash.GENESIS;
        }
        if (entry.sequence() != sequence + 1) {
            findings.note("ledger.problem.gap", stream, sequence + 1);
        } else if (!entry.isSound(hash)) {
            findings.note("ledger.problem.altered", stream, entry.sequence());
        }
        sequence = entry.sequence();
        hash = entry.hash();
    }

    long entries() {
        return entries;
    }

    long chains() {
        return chains;
    }
}
