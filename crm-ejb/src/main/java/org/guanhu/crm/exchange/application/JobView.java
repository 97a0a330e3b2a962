package org.guanhu.crm.exchange.application;

/**
 * How the work on an import stands.
 *
 * @param head what lists say of the import
 * @param isRunning whether work goes on now
 * @param done rows done so far
 * @param total rows to be done
 * @param secondsLeft how long it will probably take, or null as long as nobody can tell
 * @param refusal why the last work came to nothing, or null
 */
public record JobView(
        ImportListRow head,
        boolean isRunning,
        int done,
        int total,
        Integer secondsLeft,
        ImportRefusal refusal) {

    private static final int ALL = 100;

    /** How much is done, from 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) ((long) done * ALL / total);
    }
}
