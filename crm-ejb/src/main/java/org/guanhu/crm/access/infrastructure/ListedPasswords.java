package org.guanhu.crm.access.infrastructure;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.CommonPasswords;
import org.guanhu.crm.access.domain.PasswordProfile;

/**
 * Some 30,000 passwords from published leaks, as zxcvbn lists them. A password is taken for one of
 * them also with digits and signs before and after it, and with letters written as digits.
 */
@ApplicationScoped
public class ListedPasswords implements CommonPasswords {

    private static final String LOOKALIKES = "@0135$7!";
    private static final String LETTERS = "aolessti";
    private static final int SHORTEST = 4;
    private static final List<String> ROWS =
            Stream.of("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop")
                    .map(row -> row.repeat(PasswordProfile.LONGEST / 10))
                    .toList();

    private final Set<String> listed = new HashSet<>();

    public ListedPasswords() {
        try {
            listed.addAll(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    public boolean contain(String password) {
        String typed = password.toLowerCase(Locale.ROOT);
        return isListed(typed) || isListed(bare(typed)) || isListed(bare(letters(typed)));
    }

    private boolean isListed(String text) {
        return text.length() >= SHORTEST && (listed.contains(text) || isRow(text));
    }

    /** The same sign over and over, or signs in the order of a keyboard, are no password either. */
    private static boolean isRow(String text) {
        return text.codePoints().distinct().count() == 1
                || ROWS.stream().anyMatch(row -> row.contains(text));
    }

    private static String bare(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String letters(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = LOOKALIKES.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, LETTERS.charAt(at));
            }
        }
        return plain.toString();
    }
}
