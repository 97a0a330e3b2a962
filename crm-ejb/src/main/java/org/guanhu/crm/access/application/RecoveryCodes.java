package org.guanhu.crm.access.application;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Codes to be kept on paper. They have 120 bits of chance each, which nobody tries out, so that a
 * plain digest keeps them well enough.
 */
final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 15;
    private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?!$)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new ones, as they are shown. */
    static List<String> made() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    private static String one() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return GROUPS.matcher(Base32.text(chance)).replaceAll("-");
    }

    /** Whether something that was typed looks like one. */
    static boolean isOne(String typed) {
        return bare(typed).length() == Base32.lengthOf(BYTES);
    }

    /** What is stored of it, and what a typed one is looked up by. */
    static String digest(StaffId account, String code) {
        return Fingerprint.of("crm|recovery|" + account.value() + "|" + bare(code));
    }

    private static String bare(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
