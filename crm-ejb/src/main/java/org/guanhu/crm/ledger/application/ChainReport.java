package org.guanhu.crm.ledger.application;

import java.time.Instant;
import java.util.List;

/**
 * What a verification of the chains found.
 *
 * @param at when it ended
 * @param entries how many entries were checked
 * @param chains how many chains
 * @param problems what is not as it should be; the first 100
 */
public record ChainReport(Instant at, long entries, long chains, List<ChainProblem> problems) {

    /** Whether every chain is whole. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * One place where the ledger is not as it should be.
     *
     * @param code key of the message in the bundle
     * @param stream the chain
     * @param sequence place in the chain
     */
    public record ChainProblem(String code, String stream, long sequence) {}
}
