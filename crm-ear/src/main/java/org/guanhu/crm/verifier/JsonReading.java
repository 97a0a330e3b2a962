package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, strictly: each name once, nothing behind the end, not too deep. */
final class JsonReading {

    private static final int DEEPEST = 32;
    private static final String NUMBER = "-0123456789.eE+";
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    private JsonReading(String text) {
        this.text = text;
    }

    /** The object that the text is; numbers become {@code Long}, or {@code Double} if they must. */
    static Map<String, Object> object(String text) {
        JsonReading reading = new JsonReading(text);
        Object value = reading.value();
        reading.space();
        if (reading.at < text.length() || !(value instanceof Map<?, ?>)) {
            throw reading.wrong();
        }
        return JsonObject.members(value);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("JSON, character " + at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        space();
        if (at == text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void take(String expected) {
        space();
        if (!text.startsWith(expected, at)) {
            throw wrong();
        }
        at += expected.length();
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Object value =
                switch (peek()) {
                    case '{' -> members();
                    case '[' -> elements();
                    case '"' -> string();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Object word(String word, Object meaning) {
        take(word);
        return meaning;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        take("{");
        while (peek() != '}') {
            if (!members.isEmpty()) {
                take(",");
                space();
            }
            String name = string();
            take(":");
            if (members.containsKey(name)) {
                throw wrong();
            }
            members.put(name, value());
        }
        take("}");
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        take("[");
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                take(",");
            }
            elements.add(value());
        }
        take("]");
        return elements;
    }

    private String string() {
        take("\"");
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char character = text.charAt(at++);
            if (character < ' ') {
                throw wrong();
            }
            string.append(character == '\\' ? escaped() : character);
        }
        if (at++ >= text.length()) {
            throw wrong();
        }
        return string.toString();
    }

    private char escaped() {
        if (text.startsWith("u", at) && at + 5 <= text.length()) {
            at += 5;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
        int which = at < text.length() ? ESCAPED.indexOf(text.charAt(at++)) : -1;
        if (which < 0) {
            throw wrong();
        }
        return MEANT.charAt(which);
    }

    private Object number() {
        int begin = at;
        while (at < text.length() && NUMBER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(begin, at);
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException notWhole) {
            return Double.valueOf(number);
        }
    }
}
