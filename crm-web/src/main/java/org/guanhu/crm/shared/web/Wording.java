package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the bundle in the reader's language, with their placeholders filled. */
@Named
@RequestScoped
public class Wording {

    private static final String BUNDLE = "org.guanhu.crm.messages";

    @Inject private Language language;

    /** The text of that key. */
    public String of(String key) {
        return text(language.getLocale(), key);
    }

    /** The sentence of that key with one thing filled in. */
    public String of(String key, Object argument) {
        return text(language.getLocale(), key, argument);
    }

    /** The sentence of that key with two things filled in. */
    public String of(String key, Object first, Object second) {
        return text(language.getLocale(), key, first, second);
    }

    /** The sentence of that key with all of the list filled in. */
    public String ofAll(String key, List<?> arguments) {
        return text(language.getLocale(), key, arguments.toArray());
    }

    /** The constants of a type as a select box shows them: labels {@code enum.Type.CONSTANT}. */
    public <E extends Enum<E>> List<Choice> choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Choice(one.name(), of(key(type.getSimpleName(), one.name()))))
                .toList();
    }

    /** Codes as a select box shows them, with labels {@code prefix.code}. */
    public List<Choice> choices(String prefix, List<String> codes) {
        return codes.stream().map(code -> new Choice(code, of(prefix + "." + code))).toList();
    }

    /** Key of an enum constant's label. */
    public String key(String type, String constant) {
        return "enum." + type + "." + constant;
    }

    /** The sentence of that key for a reader of that language. */
    public static String text(Locale locale, String key, Object... arguments) {
        try {
            String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            return arguments.length == 0
                    ? text
                    : new MessageFormat(text, locale).format(texts(arguments));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private static Object[] texts(Object... arguments) {
        return Arrays.stream(arguments).map(Wording::readable).toArray();
    }

    private static Object readable(Object argument) {
        if (argument instanceof Instant moment) {
            return MomentConverter.format(moment);
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }
}
