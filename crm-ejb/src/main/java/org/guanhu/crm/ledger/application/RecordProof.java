package org.guanhu.crm.ledger.application;

import java.util.function.LongConsumer;

/**
 * Holds records against the ledger that explains them. Features that keep records bring one; the
 * verification asks them all.
 */
public interface RecordProof {

    /** How many records there are to be read. */
    long size();

    /**
     * Reads every record and notes which is not as the ledger says.
     *
     * @param reached is told how many are read
     */
    void verify(Findings findings, LongConsumer reached);
}
