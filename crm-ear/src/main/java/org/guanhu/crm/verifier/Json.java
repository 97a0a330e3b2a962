package org.guanhu.crm.verifier;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON. */
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String text(Map<String, Object> object) {
        Json json = new Json();
        json.value(object);
        return json.text.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof Collection<?> list) {
            list(list);
        } else if (value instanceof CharSequence characters) {
            string(characters);
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> object) {
        String before = "{";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            text.append(before);
            string(member.getKey().toString());
            text.append(':');
            value(member.getValue());
            before = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private void list(Collection<?> list) {
        String before = "[";
        for (Object element : list) {
            text.append(before);
            value(element);
            before = ",\n ";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void string(CharSequence characters) {
        text.append('"');
        characters.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int character) {
        if (character == '"' || character == '\\') {
            text.append('\\').append((char) character);
        } else if (character < ' ') {
            text.append(String.format("\\u%04x", character));
        } else {
            text.append((char) character);
        }
    }
}
