package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRefused;

/**
 * How far the work on imports has come on this node. It tells of running work only: what came of it
 * stands in the database.
 */
@ApplicationScoped
public class ImportProgress {

    private final Map<ImportKey, Work> running = new ConcurrentHashMap<>();

    /** A piece of work that goes on. */
    record Work(Instant startedAt, int done, int total) {}

    /**
     * Notes that work on an import begins.
     *
     * @throws ImportRefused if some goes on already
     */
    void begin(ImportKey key, int total, Clock clock) {
        if (running.putIfAbsent(key, new Work(clock.instant(), 0, total)) != null) {
            throw new ImportRefused("exchange.running", key.value());
        }
    }

    /** Notes how many rows are done; nothing where nobody watches. */
    void reached(ImportKey key, int done) {
        running.computeIfPresent(
                key, (any, work) -> new Work(work.startedAt(), done, work.total()));
    }

    /** Notes that the work has ended, however. */
    void end(ImportKey key) {
        running.remove(key);
    }

    /** The work that goes on, if there is some. */
    Optional<Work> of(ImportKey key) {
        return Optional.ofNullable(running.get(key));
    }
}
