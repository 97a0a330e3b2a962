package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * How often each login has been tried in vain during its present pause. Of these attempts the
 * ledger keeps the first, the second, the fourth and so on with their count: strangers must not be
 * able to fill it. Kept in memory and bounded for the same reason.
 */
@ApplicationScoped
public class PausedLogins {

    private static final int KEPT = 10_000;

    private record Pause(Instant until, int attempts) {}

    private final Map<String, Pause> pauses = new NewestKept<>(KEPT);

    /** One more attempt in the pause that ends then; how many they are. */
    public synchronized int tried(String login, Instant until) {
        return pauses.compute(
                        login,
                        (same, before) ->
                                before == null || !before.until().equals(until)
                                        ? new Pause(until, 1)
                                        : new Pause(until, before.attempts() + 1))
                .attempts();
    }
}
