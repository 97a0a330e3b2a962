package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Data keys lately used on this node: so many at most and so long only, because a key that another
 * node destroys must soon be gone here too. Methods are public for the container's client proxies.
 */
@ApplicationScoped
class DataKeyMemory {

    static final Duration LIFE = Duration.ofSeconds(30);
    static final int MOST = 20_000;

    /** Longer than any transaction lasts that may have read a key before it was destroyed. */
    static final Duration REFUSED = Duration.ofMinutes(10);

    private final Map<String, Kept> keys = new LinkedHashMap<>();
    private final Map<String, Long> refused = new LinkedHashMap<>();
    private final LongSupplier nanos;

    /** A key, or that it was destroyed, and until when that may be believed. */
    private record Kept(Optional<Aead> key, long until) {}

    DataKeyMemory() {
        this(System::nanoTime);
    }

    DataKeyMemory(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What is known of a subject's key: the key, or empty if it was destroyed; null if nothing. */
    public synchronized Optional<Aead> get(String subject) {
        var kept = keys.get(subject);
        if (kept == null) {
            return null;
        }
        if (nanos.getAsLong() - kept.until() > 0) {
            keys.remove(subject);
            return null;
        }
        return kept.key();
    }

    /** Keeps a key for a while; the one kept longest makes room. */
    public synchronized void put(String subject, Optional<Aead> key) {
        if (isRefused(subject)) {
            return;
        }
        keys.remove(subject);
        keys.put(subject, new Kept(key, nanos.getAsLong() + LIFE.toNanos()));
        if (keys.size() > MOST) {
            keys.remove(keys.keySet().iterator().next());
        }
    }

    /**
     * Forgets a subject's key and takes it in no more for a while, since it is being destroyed:
     * whoever still sees it meanwhile reads it from the database each time.
     */
    public synchronized void refuse(String subject) {
        keys.remove(subject);
        refused.remove(subject);
        refused.put(subject, nanos.getAsLong() + REFUSED.toNanos());
    }

    private boolean isRefused(String subject) {
        var oldest = refused.entrySet().iterator();
        while (oldest.hasNext() && nanos.getAsLong() - oldest.next().getValue() > 0) {
            oldest.remove();
        }
        return refused.containsKey(subject);
    }

    /** Forgets what is known of a subject's key. */
    public synchronized void forget(String subject) {
        keys.remove(subject);
    }
}
