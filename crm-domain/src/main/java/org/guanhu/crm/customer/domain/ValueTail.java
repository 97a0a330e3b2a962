package org.guanhu.crm.customer.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.field.domain.ResidentIdNumber;

/**
 * The last four characters of a document or a mobile, as people read them out: capitals, and of
 * letters and digits only.
 *
 * @param text the four characters
 */
public record ValueTail(String text) {

    private static final int LENGTH = 4;
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public ValueTail {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Not the last four characters of a value");
        }
    }

    /** Whether what was typed can be the end of a value. */
    public static boolean isOne(String typed) {
        return typed != null && length(plain(typed)) == LENGTH;
    }

    /** The end that somebody typed. */
    public static ValueTail typed(String text) {
        return new ValueTail(plain(text));
    }

    /**
     * The ends of a value: of a citizen's number of the first generation also that of the number as
     * it is written today.
     */
    static Set<String> of(String value) {
        return Stream.of(value, ResidentIdNumber.today(value))
                .map(ValueTail::plain)
                .filter(text -> length(text) >= LENGTH)
                .map(text -> text.substring(text.offsetByCodePoints(text.length(), -LENGTH)))
                .collect(Collectors.toSet());
    }

    /** Whether a value ends so. */
    public boolean isEndOf(String value) {
        return value != null && of(value).contains(text);
    }

    private static String plain(String text) {
        var usual = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SILENT.matcher(usual).replaceAll("");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The end masked: a log must not tell it. */
    @Override
    public String toString() {
        return "****";
    }
}
