package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many sign-ins may fail from one machine: as many at once as the setting says, and then as
 * many a minute. It comes before any hashing and reads nothing, so that a flood costs next to
 * nothing. Kept in the node's memory, and bounded.
 */
@ApplicationScoped
public class SourceLimit {

    private static final int KEPT = 20_000;

    private final Map<String, Allowance> sources = new NewestKept<>(KEPT);

    private int perMinute;

    /** For the container's proxy. */
    protected SourceLimit() {}

    @Inject
    public SourceLimit(
            @ConfigProperty(name = "crm.signin.failures", defaultValue = "30") int perMinute) {
        this.perMinute = Math.max(1, perMinute);
    }

    /** What is left to a source at a moment. */
    private record Allowance(double left, Instant at) {}

    /** When that source may try again; now, if it may. */
    public synchronized Instant nextAttempt(String source, Instant now) {
        double left = left(source, now);
        if (left >= 1) {
            return now;
        }
        return now.plusMillis(Math.round((1 - left) * millisForOne()));
    }

    /** A sign-in from that source failed; whether that was the last one for now. */
    public synchronized boolean failed(String source, Instant now) {
        double left = Math.max(0, left(source, now) - 1);
        sources.remove(source);
        sources.put(source, new Allowance(left, now));
        return left < 1;
    }

    private double left(String source, Instant now) {
        Allowance before = sources.get(source);
        if (before == null) {
            return perMinute;
        }
        double won = Duration.between(before.at(), now).toMillis() / (double) millisForOne();
        return Math.min(perMinute, before.left() + Math.max(0, won));
    }

    private long millisForOne() {
        return Duration.ofMinutes(1).toMillis() / perMinute;
    }
}
