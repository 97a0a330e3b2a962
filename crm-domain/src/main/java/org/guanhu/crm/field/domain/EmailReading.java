package org.guanhu.crm.field.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads an e-mail address; the part after the @ knows no capitals, the part before it may. */
final class EmailReading implements Reading {

    private static final Pattern MAILBOX =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST_MAILBOX = 64;

    @Override
    public String read(Field field, String clean) {
        var typed = Normalizer.normalize(clean, Normalizer.Form.NFKC);
        int at = typed.lastIndexOf('@');
        if (at < 0) {
            throw InvalidFieldValue.of(field, "field.email.noAt");
        }
        var mailbox = typed.substring(0, at);
        var domain = typed.substring(at + 1).toLowerCase(Locale.ROOT);
        if (mailbox.length() > LONGEST_MAILBOX || !MAILBOX.matcher(mailbox).matches()) {
            throw InvalidFieldValue.of(field, "field.email.mailbox");
        }
        if (!DOMAIN.matcher(domain).matches()) {
            throw InvalidFieldValue.of(field, "field.email.domain");
        }
        return mailbox + "@" + domain;
    }
}
