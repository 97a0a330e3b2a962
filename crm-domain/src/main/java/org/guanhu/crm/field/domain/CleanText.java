package org.guanhu.crm.field.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Frees a typed text of what keyboards, forms and spreadsheets put into it, and refuses what cannot
 * be seen: two texts that look alike must be alike (security.md C7).
 */
final class CleanText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** Joiners, fillers and selectors that Unicode does not count as format characters. */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0"
                            + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private CleanText() {}

    /**
     * The text in normal form without surrounding blanks, full-width letters and digits made
     * ordinary; empty for null.
     */
    static String of(Field field, String typed, int longest) {
        if (typed == null) {
            return "";
        }
        var stripped = EDGES.matcher(typed).replaceAll("");
        stripped.codePoints().forEach(point -> mustBeVisible(field, point));
        var clean = BLANKS.matcher(Normalizer.normalize(stripped, Normalizer.Form.NFC));
        var text = folded(clean.replaceAll(" "));
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw InvalidFieldValue.of(field, "field.text.tooLong", longest, length);
        }
        return text;
    }

    private static void mustBeVisible(Field field, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    throw InvalidFieldValue.of(field, "field.text.controlCharacter", codeOf(point));
            case Character.SURROGATE, Character.PRIVATE_USE ->
                    throw InvalidFieldValue.of(field, "field.text.brokenCharacter", codeOf(point));
            default -> mustHaveShape(field, point);
        }
    }

    private static void mustHaveShape(Field field, int point) {
        if (point == 0xFFFD || (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF) {
            throw InvalidFieldValue.of(field, "field.text.brokenCharacter", codeOf(point));
        }
        if (INVISIBLE.matcher(Character.toString(point)).matches()) {
            throw InvalidFieldValue.of(field, "field.text.invisibleCharacter", codeOf(point));
        }
    }

    /** How a character that cannot be shown is named: its number. */
    static String codeOf(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static String folded(String text) {
        return text.codePoints()
                .map(CleanText::ordinary)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int ordinary(int point) {
        boolean isWide =
                point >= '０' && point <= '９'
                        || point >= 'Ａ' && point <= 'Ｚ'
                        || point >= 'ａ' && point <= 'ｚ';
        return isWide ? point - 0xFEE0 : point;
    }
}
