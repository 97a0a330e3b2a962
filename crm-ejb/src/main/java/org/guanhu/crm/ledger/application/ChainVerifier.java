package org.guanhu.crm.ledger.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerHash;

/**
 * Walks all chains in order and notes where one is broken, until all is read or there are more
 * problems than anybody wants to read.
 */
final class ChainVerifier {

    private static final int AT_ONCE = 1000;
    private static final int MOST_PROBLEMS = 100;

    private final LedgerSearch search;
    private final List<ChainReport.ChainProblem> problems = new ArrayList<>();
    private long entries;
    private long chains;
    private String stream = "";
    private long sequence;
    private String hash = LedgerHash.GENESIS;

    ChainVerifier(LedgerSearch search) {
        this.search = search;
    }

    ChainReport verify(Clock clock) {
        walk();
        if (!isFull()) {
            problems.addAll(search.recordsBesideTheirChain(MOST_PROBLEMS + 1 - problems.size()));
        }
        var listed = problems.stream().limit(MOST_PROBLEMS).toList();
        return new ChainReport(clock.instant(), entries, chains, listed, !isFull());
    }

    private void walk() {
        List<LedgerEntry> next;
        do {
            next = search.after(stream, sequence, AT_ONCE);
            next.stream().takeWhile(entry -> !isFull()).forEach(this::check);
        } while (!next.isEmpty() && !isFull());
    }

    /** One problem more than is listed was found, so that the list is known not to be all. */
    private boolean isFull() {
        return problems.size() > MOST_PROBLEMS;
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
            note("ledger.problem.gap", sequence + 1);
        } else if (!entry.isSound(hash)) {
            note("ledger.problem.altered", entry.sequence());
        }
        sequence = entry.sequence();
        hash = entry.hash();
    }

    private void note(String code, long at) {
        problems.add(new ChainReport.ChainProblem(code, stream, at));
    }
}
