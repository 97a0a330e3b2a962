package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same with many things on all processors, while a few of them at most wait. */
final class Crew<T> implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int WAITING_EACH = 4;

    private final Consumer<T> work;
    private final ExecutorService workers;
    private final Semaphore room;
    private final List<Future<?>> given = new ArrayList<>();
    private List<T> batch = new ArrayList<>(BATCH);

    Crew(Consumer<T> work) {
        this.work = work;
        int processors = Runtime.getRuntime().availableProcessors();
        workers = Executors.newFixedThreadPool(processors);
        room = new Semaphore(processors * WAITING_EACH);
    }

    /** Gives one thing to do; waits while the workers have enough. */
    void add(T thing) {
        batch.add(thing);
        if (batch.size() == BATCH) {
            hand();
        }
    }

    private void hand() {
        List<T> full = batch;
        batch = new ArrayList<>(BATCH);
        room.acquireUninterruptibly();
        Future<?> done =
                workers.submit(
                        () -> {
                            try {
                                full.forEach(work);
                            } finally {
                                room.release();
                            }
                        });
        given.removeIf(Crew::isFine);
        given.add(done);
    }

    private static boolean isFine(Future<?> done) {
        if (!done.isDone()) {
            return false;
        }
        join(done);
        return true;
    }

    private static void join(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Unusable unusable) {
                throw unusable;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits until all is done. */
    void finish() {
        hand();
        given.forEach(Crew::join);
        given.clear();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
