package org.guanhu.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One language's texts, line by line as they stand in the file. */
final class Bundle {

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_.-]+)=(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private final List<String> order = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> malformed = new ArrayList<>();

    Bundle(String language) {
        var file = Sources.BUNDLES.resolve("messages_" + language + ".properties");
        Sources.text(file).lines().forEach(this::take);
    }

    private void take(String line) {
        Matcher entry = LINE.matcher(line);
        if (entry.matches()) {
            order.add(entry.group(1));
            texts.put(entry.group(1), entry.group(2));
        } else {
            malformed.add(line);
        }
    }

    /** Keys in the order of the file, repeated ones too. */
    List<String> order() {
        return order;
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** Lines that are no entry. */
    List<String> malformed() {
        return malformed;
    }

    /** Each key with the numbers of its placeholders. */
    Map<String, Set<String>> placeholders() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> numbers(e.getValue())));
    }

    Map<String, String> texts() {
        return texts;
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }
}
