package org.guanhu.crm.field.domain;

import java.util.regex.Pattern;

/**
 * Reads a person's or an organisation's name: look-alike middle dots and apostrophes become one,
 * blanks that only align a form vanish. Digits and & stand in names of organisations only, which
 * {@link FieldCheck} tells, seeing whose name it is. A question mark may stand in it, because lists
 * from elsewhere carry it where a letter was lost; {@link FieldCheck#doubts} says so.
 */
final class NameReading implements Reading {

    private static final String DOT_LIKE =
            "\\u00B7\\u02D9\\u0387\\u2022\\u2027\\u2219\\u22C5\\u2E31\\u30FB\\uA78F\\uFF65";
    private static final Pattern DOTS = Pattern.compile(" ?[" + DOT_LIKE + "] ?");
    private static final Pattern STOPS = Pattern.compile("[\\uFF0E\\uFE52]");
    private static final Pattern STOP_IN_HAN =
            Pattern.compile("(?<=\\p{IsHan}) ?\\. ?(?=\\p{IsHan})");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\uFF07]");
    private static final Pattern BLANK_IN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern LONE_DOT = Pattern.compile("^·|·$|··");
    private static final String MARKS = " ·'-‐.,()（）?";
    private static final String OF_ORGANISATIONS = "0123456789&+/";

    @Override
    public String read(Field field, String clean) {
        var name = DOTS.matcher(clean).replaceAll("·");
        name = STOPS.matcher(name).replaceAll(".");
        name = STOP_IN_HAN.matcher(name).replaceAll("·");
        name = APOSTROPHES.matcher(name).replaceAll("'");
        name = BLANK_IN_HAN.matcher(name).replaceAll("");
        name.codePoints().forEach(point -> mustBelong(field, point));
        if (name.codePoints().noneMatch(NameReading::isLetter)) {
            throw InvalidFieldValue.of(field, "field.name.noLetter");
        }
        if (LONE_DOT.matcher(name).find()) {
            throw InvalidFieldValue.of(field, "field.name.loneDot");
        }
        return name;
    }

    /** Whether a name as it is stored holds what no person's name does. */
    static boolean isOrganisationsOnly(String name) {
        return name.codePoints().anyMatch(point -> OF_ORGANISATIONS.indexOf(point) >= 0);
    }

    private static void mustBelong(Field field, int point) {
        if (!isLetter(point) && !isMark(point) && (MARKS + OF_ORGANISATIONS).indexOf(point) < 0) {
            throw InvalidFieldValue.of(
                    field,
                    "field.name.character",
                    Character.toString(point),
                    CleanText.codeOf(point));
        }
    }

    /** Also 〇, and what Java's tables do not yet know in the planes of rare characters. */
    private static boolean isLetter(int point) {
        return Character.isLetter(point)
                || Character.isIdeographic(point)
                || point >= 0x20000 && point <= 0x3FFFD;
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }
}
