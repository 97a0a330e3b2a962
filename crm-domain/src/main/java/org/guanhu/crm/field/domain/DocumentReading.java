package org.guanhu.crm.field.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the number of an ID document: capitals, without blanks and hyphens. Whether it fits its
 * kind is told by {@link FieldCheck}, which sees both.
 */
final class DocumentReading implements Reading {

    private static final Pattern FILLING = Pattern.compile("[ \\-‐‑–—－]");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9\\p{IsHan}()/]+");
    private static final int SHORTEST = 4;

    @Override
    public String read(Field field, String clean) {
        var number = FILLING.matcher(clean).replaceAll("").toUpperCase(Locale.ROOT);
        number = number.replace('（', '(').replace('）', ')');
        if (!NUMBER.matcher(number).matches()) {
            throw InvalidFieldValue.of(field, "field.document.characters");
        }
        if (number.length() < SHORTEST) {
            throw InvalidFieldValue.of(field, "field.document.tooShort", SHORTEST);
        }
        return number;
    }
}
