package org.guanhu.crm.crypto.infrastructure;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a name is searched for: as written, as spoken (pinyin without blanks), and by
 * initials. A text finds a name if any of these contains it, so that one query serves Chinese and
 * Latin names alike. {@code ü} is spoken both u and v, as keyboards have it.
 */
final class NameForms {

    private static final Pattern IGNORED =
            Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}·•‧・∙⋅'ʼʹ\"]+");
    private static final Pattern FOREIGN_LATIN =
            Pattern.compile("\\p{IsLatin}\\p{Mn}+|[\\p{IsLatin}&&[^a-z]]");

    private final Pinyin pinyin = new Pinyin();
    private final Transliterator ascii = Transliterator.getInstance("Latin-ASCII; Lower");

    /** Every form of a name, without doubles. */
    Set<String> of(String name) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded(name));
        for (var syllables : pinyin.readings(syllables(name), folded(name))) {
            forms.add(String.join("", syllables).replace('ü', 'u'));
            forms.add(String.join("", syllables).replace('ü', 'v'));
            forms.add(initials(syllables));
        }
        forms.remove("");
        return forms;
    }

    /**
     * A text as it is compared: case, width, accents, blanks, dots, hyphens, brackets and quotes do
     * not count. Each letter is folded by itself, so that a part folds as it does in the whole.
     */
    String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = IGNORED.matcher(plain).replaceAll("");
        return FOREIGN_LATIN
                .matcher(bare)
                .replaceAll(one -> Matcher.quoteReplacement(ascii.transliterate(one.group())));
    }

    private List<String> syllables(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var syllables = new ArrayList<String>();
        for (var word : IGNORED.split(plain)) {
            addSyllables(word.codePoints().toArray(), syllables);
        }
        syllables.removeIf(String::isEmpty);
        return syllables;
    }

    /** Takes a word apart into runs that are Chinese or not. */
    private void addSyllables(int[] word, List<String> syllables) {
        int from = 0;
        for (int to = 1; to <= word.length; to++) {
            boolean isHan = Character.isIdeographic(word[from]);
            if (to < word.length && Character.isIdeographic(word[to]) == isHan) {
                continue;
            }
            var run = Arrays.copyOfRange(word, from, to);
            if (isHan) {
                syllables.addAll(pinyin.syllables(run, syllables.isEmpty()));
            } else {
                syllables.add(folded(new String(run, 0, run.length)));
            }
            from = to;
        }
    }

    private static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.appendCodePoint(syllable.codePointAt(0)));
        return initials.toString();
    }
}
