package org.guanhu.crm.field.domain;

import java.util.regex.Pattern;

/**
 * Reads a person's name: look-alike middle dots and apostrophes become one, blanks that only align
 * a form vanish. A question mark may stand in it, because lists from elsewhere carry it where a
 * letter was lost; {@link FieldCheck#doubts} says so.
 */
final class NameReading implements Reading {

    private static final Pattern DOTS =
            Pattern.compile(" ?[\\u00B7\\u0387\\u2022\\u2027\\u2219\\u22C5\\u30FB\\uFF65] ?");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\uFF07]");
    private static final Pattern BLANK_IN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final String MARKS = " ·'-‐.,()（）?";

    @Override
    public String read(CustomerField field, String clean) {
        var name = DOTS.matcher(clean).replaceAll("·");
        name = APOSTROPHES.matcher(name).replaceAll("'");
        name = BLANK_IN_HAN.matcher(name).replaceAll("");
        name.codePoints().forEach(point -> mustBelong(field, point));
        if (name.codePoints().noneMatch(NameReading::isLetter)) {
            throw InvalidFieldValue.of(field, "field.name.noLetter");
        }
        return name;
    }

    private static void mustBelong(CustomerField field, int point) {
        if (!isLetter(point) && !isMark(point) && MARKS.indexOf(point) < 0) {
            throw InvalidFieldValue.of(
                    field,
                    "field.name.character",
                    Character.toString(point),
                    CleanText.codeOf(point));
        }
    }

    /** Also what Java's tables do not yet know in the planes of rare Chinese characters. */
    private static boolean isLetter(int point) {
        return Character.isLetter(point) || point >= 0x20000 && point <= 0x3FFFD;
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }
}
