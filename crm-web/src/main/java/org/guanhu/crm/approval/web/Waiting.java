package org.guanhu.crm.approval.web;

import java.time.Duration;

/**
 * How long something has waited, in the largest unit that fits.
 *
 * @param key key of the text
 * @param count how many of the unit
 */
record Waiting(String key, long count) {

    static Waiting of(Duration time) {
        if (time.toDays() > 0) {
            return new Waiting("approval.waiting.days", time.toDays());
        }
        return time.toHours() > 0
                ? new Waiting("approval.waiting.hours", time.toHours())
                : new Waiting("approval.waiting.minutes", Math.max(0, time.toMinutes()));
    }
}
