package org.guanhu.crm.ledger.application;

/**
 * How a verification stands.
 *
 * @param isRunning whether one goes on now
 * @param done entries and leaves read so far
 * @param total entries and leaves to be read, 0 as long as nobody has counted
 * @param last what the last one found that came to its end, or null
 * @param failure reference under which the log says why the last one broke off, or null
 */
public record VerificationView(
        boolean isRunning, long done, long total, Result last, String failure) {

    private static final int ALL = 100;

    /**
     * What a verification found and how long it took.
     *
     * @param report what it found
     * @param millis how long it took
     */
    public record Result(ChainReport report, long millis) {}

    /** How much is done, from 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(ALL, done * ALL / total);
    }
}
