package org.guanhu.crm.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages say, by the keys of the bundles, so that a better wording breaks no story. */
final class Words {

    private static final Path BUNDLES = Path.of("../crm-web/src/main/resources/org/guanhu/crm");
    private static final Map<Locale, Properties> READ = new ConcurrentHashMap<>();

    private Words() {}

    /** The English sentence of a key; what fills its placeholders is told as text. */
    static String english(String key, Object... arguments) {
        return say(Locale.ENGLISH, key, arguments);
    }

    /** The Chinese sentence of a key. */
    static String chinese(String key, Object... arguments) {
        return say(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }

    /** The part of an English sentence before its first placeholder. */
    static String beginning(String key) {
        return bundle(Locale.ENGLISH).getProperty(key).replaceAll("\\s*\\{.*", "");
    }

    private static String say(Locale language, String key, Object... arguments) {
        String text = bundle(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No such key: " + key);
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text, language).format(asShown(arguments));
    }

    private static Object[] asShown(Object... arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof Number ? one : String.valueOf(one))
                .toArray();
    }

    private static Properties bundle(Locale language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    private static Properties read(Locale language) {
        Properties bundle = new Properties();
        Path file = BUNDLES.resolve("messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return bundle;
    }
}
