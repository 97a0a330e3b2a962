package org.guanhu.crm.ledger.application;

/**
 * How far the ledger is sealed and kept outside, now.
 *
 * @param waiting how many entries are not sealed yet
 * @param lag for how many seconds the oldest of them has waited
 * @param newest the newest checkpoint, or null
 * @param keepsOutside whether the bank has said where checkpoints are kept outside
 * @param lastKept the newest checkpoint that is kept outside, or null
 * @param sealing why sealing fails on this node, or null
 * @param export why keeping outside fails on this node, or null
 * @param publicKey the key with which anybody can check the notes
 */
public record SealStatus(
        long waiting,
        long lag,
        CheckpointRow newest,
        boolean keepsOutside,
        CheckpointRow lastKept,
        SealingState.Failure sealing,
        SealingState.Failure export,
        String publicKey) {

    private static final int MOST_LAG = 10;

    /** Whether entries wait longer than they should. */
    public boolean isLate() {
        return lag > MOST_LAG;
    }
}
