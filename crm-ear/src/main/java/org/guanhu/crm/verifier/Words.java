package org.guanhu.crm.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the verifier says, in the reader's language: Chinese, or else English. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale wanted) {
        locale = "zh".equals(wanted.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        bundle =
                ResourceBundle.getBundle(
                        "org.guanhu.crm.verifier.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
