package org.guanhu.crm.crypto.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.access.application.BackgroundWork;

/** What this node counted last, so that looking at it costs nothing. */
@ApplicationScoped
public class KeySurvey {

    private static final System.Logger LOG = System.getLogger(KeySurvey.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject private KeyCounting counting;
    @Inject private BackgroundWork background;
    @Inject private Clock clock;

    private List<KeyStanding> keys = List.of();
    private Instant countedAt;
    private Instant due = Instant.MIN;
    private boolean isCounting;

    /**
     * What was counted last.
     *
     * @param keys the keys, none before the first count
     * @param at when, or null
     * @param isCounting whether they are being counted now
     */
    public record Counted(List<KeyStanding> keys, Instant at, boolean isCounting) {}

    /** What was counted last; begins to count again where that is some time ago. */
    public Counted last() {
        if (isDue()) {
            try {
                background.start(this::count);
            } catch (RuntimeException notStarted) {
                ended();
                throw notStarted;
            }
        }
        return now();
    }

    private synchronized boolean isDue() {
        var now = clock.instant();
        if (isCounting || now.isBefore(due)) {
            return false;
        }
        isCounting = true;
        due = now.plus(FRESH);
        return true;
    }

    private synchronized Counted now() {
        return new Counted(keys, countedAt, isCounting);
    }

    private void count() {
        try {
            counted(counting.count());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "What keys made cannot be counted", failed);
        } finally {
            ended();
        }
    }

    private synchronized void counted(List<KeyStanding> found) {
        keys = found;
        countedAt = clock.instant();
    }

    private synchronized void ended() {
        isCounting = false;
    }
}
