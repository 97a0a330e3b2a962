package org.guanhu.crm.access.domain;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/**
 * What the bank asks of passwords. The two known rules contradict each other: one asks for length
 * and nothing else, the other for kinds of characters and a new one every season.
 */
public enum PasswordProfile {
    /** OWASP ASVS 5.0: long, of whatever characters, as long as it is not a common one. */
    ASVS(12, 1, null, 1),
    /** Common practice under the classified protection of information systems, level 3 (等保三级). */
    DJCP3(10, 3, Duration.ofDays(90), 5);

    /** No password is longer. */
    public static final int LONGEST = 128;

    private static final int SHORTEST_CONTEXT = 4;

    private final int shortest;
    private final int kinds;
    private final Duration use;
    private final int remembered;

    PasswordProfile(int shortest, int kinds, Duration use, int remembered) {
        this.shortest = shortest;
        this.kinds = kinds;
        this.use = use;
        this.remembered = remembered;
    }

    /** The profile that a setting calls so, in whichever case. */
    public static PasswordProfile named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** The fewest characters. */
    public int shortest() {
        return shortest;
    }

    /** How long a password may be used; empty for as long as one likes. */
    public Optional<Duration> use() {
        return Optional.ofNullable(use);
    }

    /** How many passwords, the present one among them, may not be chosen again. */
    public int remembered() {
        return remembered;
    }

    /**
     * Refuses a password that does not do.
     *
     * @param common whether a password is one of those that everybody tries first
     * @param context what may not stand in it: the login, the names of bank and product
     */
    public void mustAllow(String password, Predicate<String> common, Set<String> context) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            throw new BusinessRuleViolation("access.password.short", shortest);
        }
        if (length > LONGEST) {
            throw new BusinessRuleViolation("access.password.long", LONGEST);
        }
        if (kindsIn(password) < kinds) {
            throw new BusinessRuleViolation("access.password.kinds", kinds);
        }
        if (common.test(password)) {
            throw new BusinessRuleViolation("access.password.common");
        }
        mustNotHold(password.toLowerCase(Locale.ROOT), context);
    }

    private static void mustNotHold(String password, Set<String> context) {
        context.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_CONTEXT && password.contains(word))
                .findFirst()
                .ifPresent(
                        word -> {
                            throw new BusinessRuleViolation("access.password.context", word);
                        });
    }

    private static long kindsIn(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        point -> !Character.isLetterOrDigit(point) || isCaseless(point))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static boolean isCaseless(int point) {
        return Character.isLetter(point)
                && !Character.isUpperCase(point)
                && !Character.isLowerCase(point);
    }
}
