package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.guanhu.crm.access.domain.SignInFailures;

/**
 * Failures at logins that do not exist. They are paused like those that do, or the pause would tell
 * which ones do. Kept in memory and bounded: strangers must not be able to fill the database.
 */
@ApplicationScoped
public class UnknownLogins {

    private static final int KEPT = 10_000;

    private final Map<String, SignInFailures> failures = new NewestKept<>(KEPT);

    /** What went wrong with that login so far. */
    public synchronized SignInFailures of(String login) {
        return failures.getOrDefault(login, SignInFailures.NONE);
    }

    /** One more failure with that login, and where it leads. */
    public synchronized SignInFailures failed(String login, Instant now) {
        return failures.merge(
                login, SignInFailures.NONE.oneMore(now), (before, first) -> before.oneMore(now));
    }
}
