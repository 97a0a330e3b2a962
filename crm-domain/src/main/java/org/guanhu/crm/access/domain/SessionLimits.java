package org.guanhu.crm.access.domain;

import java.time.Duration;

/** How long sessions last: a quarter of an hour of rest, eight hours at the latest. */
public final class SessionLimits {

    /** After so much rest a session has ended. */
    public static final Duration REST = Duration.ofMinutes(15);

    /** After so long a session ends, whatever is done in it. */
    public static final Duration LONGEST = Duration.ofHours(8);

    /** How old a proof may be for sensitive acts. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** Activity is written down no more often than this. */
    public static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    private SessionLimits() {}
}
