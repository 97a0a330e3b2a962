package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command line: a command, what it works on, and options with two dashes. */
record Options(List<String> words, Map<String, String> values) {

    static final String JSON = "json";

    private static final Set<String> NAMES =
            Set.of("url", "user", "password-file", "key", "checkpoints", "entry", "out", "lang");

    static Options parse(String... arguments) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < arguments.length; place++) {
            String argument = arguments[place];
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2);
            if (JSON.equals(name)) {
                values.put(name, "");
            } else if (NAMES.contains(name) && place + 1 < arguments.length) {
                values.put(name, arguments[++place]);
            } else {
                throw new Unusable("unusable.option", argument);
            }
        }
        return new Options(words, values);
    }

    /** The language asked for, or else that of the system. */
    static Locale language(String... arguments) {
        int place = List.of(arguments).indexOf("--lang");
        return place < 0 || place + 1 == arguments.length
                ? Locale.getDefault()
                : Locale.forLanguageTag(arguments[place + 1]);
    }

    String command() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** What the command works on, if it needs something. */
    Path file() {
        if (words.size() != 2) {
            throw new Unusable("unusable.usage");
        }
        return Path.of(words.get(1));
    }

    void nothingElse() {
        if (words.size() != 1) {
            throw new Unusable("unusable.usage");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new Unusable("unusable.missing", "--" + name);
        }
        return value;
    }

    VerifierKeys keys() {
        return VerifierKeys.read(Path.of(required("key")));
    }

    Optional<Path> checkpoints() {
        return Optional.ofNullable(values.get("checkpoints")).map(Path::of);
    }

    /** The password: from a file, so that no list of processes shows it. */
    String password() {
        if (!has("password-file")) {
            return "";
        }
        Path file = Path.of(required("password-file"));
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new Unusable("unusable.file", file, unreadable);
        }
    }
}
