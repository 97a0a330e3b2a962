package org.guanhu.crm.field.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads an entry of a list of codes, by its code or by what people write for it. */
final class CodeReading implements Reading {

    private final List<? extends Coded> entries;
    private final Function<String, String> otherwise;

    CodeReading(Coded... entries) {
        this(text -> null, entries);
    }

    /** With one more way to find the code, for what no list of written forms can hold. */
    CodeReading(Function<String, String> otherwise, Coded... entries) {
        this.entries = Arrays.asList(entries);
        this.otherwise = otherwise;
    }

    @Override
    public String read(Field field, String clean) {
        var plain = clean.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> isWritten(entry, plain))
                .map(Coded::name)
                .findFirst()
                .or(() -> Optional.ofNullable(otherwise.apply(plain)))
                .orElseThrow(
                        () ->
                                InvalidFieldValue.of(
                                        field, "field.code.unknown", String.join(", ", codes())));
    }

    private static boolean isWritten(Coded entry, String plain) {
        var code = entry.name().toLowerCase(Locale.ROOT);
        return entry.isWritable() && isCodeOrForm(entry, code, plain);
    }

    private static boolean isCodeOrForm(Coded entry, String code, String plain) {
        return code.equals(plain.replace(' ', '_').replace('-', '_'))
                || entry.writtenForms().contains(plain);
    }

    /** The codes that people may write, in order. */
    List<String> codes() {
        return entries.stream().filter(Coded::isWritable).map(Coded::name).toList();
    }

    /** Whether a text is one of all codes, written by people or not. */
    boolean isCode(String text) {
        return entries.stream().anyMatch(entry -> entry.name().equals(text));
    }

    String labelKey(String code) {
        return entries.stream()
                .filter(entry -> entry.name().equals(code))
                .map(Coded::labelKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a code of this list"));
    }
}
