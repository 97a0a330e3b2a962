package org.guanhu.crm.access.application;

import java.time.Instant;
import org.guanhu.crm.access.domain.SessionEnd;

/**
 * How a session stands.
 *
 * @param end why it is over; null while it goes on
 * @param provenAt when the person last proved to be themselves; null if it is over
 */
public record SessionState(SessionEnd end, Instant provenAt) {

    static SessionState over(SessionEnd why) {
        return new SessionState(why, null);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return end == null;
    }
}
