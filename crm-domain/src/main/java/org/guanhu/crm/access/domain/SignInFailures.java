package org.guanhu.crm.access.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed sign-ins in a row and the pause that follows from them: none up to four, then 1, 2, 4 … 15
 * minutes. Nobody is locked out for good, or a stranger could lock out the whole bank.
 *
 * @param count failures since the last success
 * @param pausedUntil when the next attempt counts again, or null
 */
public record SignInFailures(int count, Instant pausedUntil) {

    /** Nothing went wrong yet. */
    public static final SignInFailures NONE = new SignInFailures(0, null);

    private static final int FREE = 4;
    private static final long LONGEST_PAUSE = 15;
    private static final int MOST_DOUBLINGS = 4;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** Whether attempts are refused unseen at that moment. */
    public boolean pauseAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** These failures and one more, now. */
    public SignInFailures oneMore(Instant now) {
        int failures = isForgottenAt(now) ? 1 : Math.min(count + 1, Short.MAX_VALUE);
        if (failures <= FREE) {
            return new SignInFailures(failures, null);
        }
        int doublings = Math.min(failures - FREE - 1, MOST_DOUBLINGS);
        long minutes = Math.min(1L << doublings, LONGEST_PAUSE);
        return new SignInFailures(failures, now.plus(Duration.ofMinutes(minutes)));
    }

    private boolean isForgottenAt(Instant now) {
        return pausedUntil != null && pausedUntil.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
