package org.guanhu.crm.ledger.application;

import java.time.Instant;
import java.util.List;

/**
 * What a verification of the ledger found. A ledger that was not read to its end is not proven.
 *
 * @param at when it ended
 * @param entries how many entries were checked
 * @param chains how many chains
 * @param sealed how many entries of the tree were checked
 * @param blocks how many blocks
 * @param problems what is not as it should be; the first 100
 * @param complete whether everything was read and every problem stands in the list
 */
public record ChainReport(
        Instant at,
        long entries,
        long chains,
        long sealed,
        long blocks,
        List<ChainProblem> problems,
        boolean complete) {

    /** Whether everything is whole. */
    public boolean isSound() {
        return complete && problems.isEmpty();
    }

    /**
     * One place where the ledger is not as it should be.
     *
     * @param code key of the message in the bundle
     * @param stream the chain, or empty where the seal is concerned
     * @param sequence place in the chain; a block, a run or a number where the seal is concerned
     * @param part key of the message that names what of a record is concerned, or empty
     */
    public record ChainProblem(String code, String stream, long sequence, String part) {

        /** One that concerns a place as a whole. */
        public ChainProblem(String code, String stream, long sequence) {
            this(code, stream, sequence, "");
        }
    }
}
