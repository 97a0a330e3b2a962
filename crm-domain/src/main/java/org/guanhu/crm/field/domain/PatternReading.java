package org.guanhu.crm.field.domain;

import java.util.regex.Pattern;

/** Takes what a pattern allows, as it stands. */
final class PatternReading implements Reading {

    private final Pattern allowed;
    private final String code;

    PatternReading(String allowed, String code) {
        this.allowed = Pattern.compile(allowed);
        this.code = code;
    }

    @Override
    public String read(Field field, String clean) {
        if (!allowed.matcher(clean).matches()) {
            throw InvalidFieldValue.of(field, code);
        }
        return clean;
    }
}
