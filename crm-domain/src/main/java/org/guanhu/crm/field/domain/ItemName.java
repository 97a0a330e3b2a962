package org.guanhu.crm.field.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;

/**
 * Names of items: those of a later second sort behind, two people who add an item to one record in
 * the same second hardly hit on one name, and the name of an item that was taken off does not come
 * again in a later second.
 */
public final class ItemName {

    private static final int DIGITS = 36;
    private static final int SEVERAL_A_SECOND = 36 * 36 * 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ItemName() {}

    /** A new name: the second in seven digits and letters, and three that nobody can foresee. */
    public static String next(Clock clock) {
        long second = clock.instant().getEpochSecond();
        int random = RANDOM.nextInt(SEVERAL_A_SECOND);
        return padded(second, 7) + padded(random, 3);
    }

    private static String padded(long number, int length) {
        var text = Long.toString(number, DIGITS).toLowerCase(Locale.ROOT);
        return "0".repeat(Math.max(0, length - text.length())) + text;
    }
}
