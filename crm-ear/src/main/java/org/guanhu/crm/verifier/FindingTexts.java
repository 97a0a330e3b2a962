package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How findings are told, to people and to programs. */
record FindingTexts(Words words) {

    private static final int LINES = 100;

    Map<String, Object> json(Finding one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", one.fault().name());
        if (one.isSomewhere()) {
            json.put("leaf", one.leaf());
            json.put("untilLeaf", one.until());
        }
        putText(json, "entry", one.entry());
        putText(json, "stream", one.stream());
        putNumber(json, "sequence", one.sequence());
        putNumber(json, "block", one.block());
        putText(json, "detail", one.detail());
        json.put("text", text(one));
        return json;
    }

    private static void putText(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void putNumber(Map<String, Object> json, String name, long value) {
        if (value != 0) {
            json.put(name, value);
        }
    }

    /** What is wrong and where, in one line. */
    String text(Finding one) {
        List<String> parts = new ArrayList<>();
        if (one.isOneLeaf()) {
            parts.add(words.say("at.leaf", number(one.leaf())));
        } else if (one.isSomewhere()) {
            parts.add(words.say("at.leaves", number(one.leaf()), number(one.until() - 1)));
        }
        if (one.block() != 0) {
            parts.add(words.say("at.block", number(one.block())));
        }
        if (!one.stream().isEmpty()) {
            parts.add(words.say("at.chain", one.stream(), number(one.sequence())));
        }
        if (!one.entry().isEmpty()) {
            parts.add(words.say("at.entry", one.entry()));
        }
        if (!one.detail().isEmpty()) {
            parts.add(one.detail());
        }
        String what = words.say("fault." + one.fault());
        return parts.isEmpty() ? what : String.join(", ", parts) + ": " + what;
    }

    private static String number(long number) {
        return String.valueOf(number);
    }

    /** The first of them, and how many more there are. */
    List<String> list(Findings findings) {
        List<String> lines =
                new ArrayList<>(findings.list().stream().limit(LINES).map(this::text).toList());
        if (findings.count() > lines.size()) {
            lines.add(words.say("more", findings.count() - lines.size()));
        }
        return lines;
    }
}
