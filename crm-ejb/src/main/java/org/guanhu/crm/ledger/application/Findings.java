package org.guanhu.crm.ledger.application;

import java.util.ArrayList;
import java.util.List;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** Problems that a verification has met; no more are collected than anybody wants to read. */
public final class Findings {

    private static final int MOST = 100;

    private final List<ChainReport.ChainProblem> problems = new ArrayList<>();

    /** Notes one more. */
    public void note(String code, String stream, long at) {
        problems.add(new ChainReport.ChainProblem(code, stream, at));
    }

    /**
     * Notes that a part of a record is not as its chain says.
     *
     * @param part key of the message that names it
     */
    public void note(String code, LedgerStream stream, long version, String part) {
        problems.add(new ChainReport.ChainProblem(code, stream.value(), version, part));
    }

    void noteAll(List<ChainReport.ChainProblem> more) {
        problems.addAll(more);
    }

    /** One problem more than is listed was found, so that the list is known not to be all. */
    public boolean isFull() {
        return problems.size() > MOST;
    }

    /** How many more may come until it is full. */
    int room() {
        return Math.max(MOST + 1 - problems.size(), 0);
    }

    List<ChainReport.ChainProblem> listed() {
        return problems.stream().limit(MOST).toList();
    }
}
