package org.guanhu.crm.access.domain;

import java.io.Serializable;
import java.util.Locale;

/** A name as the bank writes it in Chinese and in English. */
public record BilingualName(String chinese, String english) implements Serializable {

    public BilingualName {
        if (chinese == null || chinese.isBlank() || english == null || english.isBlank()) {
            throw new IllegalArgumentException("A name is needed in both languages");
        }
    }

    /** The name for a reader of that language; whoever does not read Chinese gets the English. */
    public String in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? chinese : english;
    }
}
