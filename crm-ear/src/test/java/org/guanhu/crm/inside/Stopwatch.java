package org.guanhu.crm.inside;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps how long each piece of work took that any thread has done. */
final class Stopwatch {

    private final Queue<Timed> kept = new ConcurrentLinkedQueue<>();
    private final long begin = System.nanoTime();

    /** How long one piece took, in microseconds. */
    record Timed(String what, long micros) {}

    <T> T time(String what, Callable<T> work) throws Exception {
        long from = System.nanoTime();
        T result = work.call();
        keep(what, from);
        return result;
    }

    /** Something went wrong: kept beside the rest, for whoever counts. */
    void failed(Exception why) {
        kept.add(new Timed("failed " + why, 0));
    }

    /** All that was kept, and last how long it took altogether. */
    Collection<Timed> stopped() {
        keep("all", begin);
        return kept;
    }

    private void keep(String what, long from) {
        kept.add(new Timed(what, (System.nanoTime() - from) / 1_000));
    }
}
