package org.guanhu.crm.crypto.infrastructure;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads Chinese characters aloud. A first character is read as a surname (单 is Shan), later ones as
 * words; what ICU reads wrongly in the names of banks and towns stands in a list of our own. One
 * syllable is asked of ICU once: its transliterators let only one thread in.
 */
final class Pinyin {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
    private static final int LONGEST_PHRASE = 3;

    private static final Map<String, List<String>> PHRASES = phrases();

    /** Surnames whose families do not agree on how they are spoken. */
    private static final Map<String, List<String>> DISPUTED =
            Map.of(
                    "覃", List.of("qin", "tan"),
                    "乐", List.of("yue", "le"),
                    "翟", List.of("zhai", "di"),
                    "谌", List.of("chen", "shen"),
                    "隗", List.of("wei", "kui"),
                    "郇", List.of("xun", "huan"),
                    "盖", List.of("ge", "gai"));

    /** What ICU leaves as it is, of the characters met so far. */
    private static final Map<Integer, String> UNREAD = Map.of("𬱖".codePointAt(0), "wei");

    private final Transliterator surnames = Transliterator.getInstance("Han-Latin/Names");
    private final Transliterator words = Transliterator.getInstance("Han-Latin");
    private final Map<Integer, String> surnameSyllables = new ConcurrentHashMap<>();
    private final Map<Integer, String> wordSyllables = new ConcurrentHashMap<>();

    /**
     * The syllables of a run of Chinese characters, without tones; only {@code ü} is beyond ASCII.
     */
    List<String> syllables(int[] characters, boolean isStart) {
        var syllables = new ArrayList<String>();
        int at = 0;
        while (at < characters.length) {
            var phrase = phraseAt(characters, at);
            if (phrase.isEmpty()) {
                syllables.add(syllable(characters[at], isStart && at == 0));
                at++;
            } else {
                syllables.addAll(phrase);
                at += phrase.size();
            }
        }
        return syllables;
    }

    /** The ways in which families speak a name whose syllables are these: mostly one. */
    List<List<String>> readings(List<String> syllables, String name) {
        if (syllables.isEmpty()) {
            return List.of();
        }
        var surname = Character.toString(name.codePointAt(0));
        var ways = new LinkedHashSet<List<String>>();
        ways.add(syllables);
        for (var spoken : DISPUTED.getOrDefault(surname, List.of())) {
            var way = new ArrayList<>(syllables);
            way.set(0, spoken);
            ways.add(way);
        }
        return List.copyOf(ways);
    }

    private static List<String> phraseAt(int[] characters, int at) {
        for (int length = LONGEST_PHRASE; length > 1; length--) {
            if (at + length <= characters.length) {
                var phrase = PHRASES.get(new String(characters, at, length));
                if (phrase != null) {
                    return phrase;
                }
            }
        }
        return List.of();
    }

    private String syllable(int character, boolean isSurname) {
        return isSurname
                ? surnameSyllables.computeIfAbsent(character, c -> read(surnames, c))
                : wordSyllables.computeIfAbsent(character, c -> read(words, c));
    }

    private static String read(Transliterator reader, int character) {
        if (UNREAD.containsKey(character)) {
            return UNREAD.get(character);
        }
        var spoken = reader.transliterate(Character.toString(character)).strip();
        var toneless =
                TONES.matcher(Normalizer.normalize(spoken, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(toneless, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> phrases() {
        var written =
                """
                尉迟 yu chi,万俟 mo qi,单于 chan yu,长孙 zhang sun,澹台 tan tai,
                银行 yin hang,商行 shang hang,支行 zhi hang,分行 fen hang,总行 zong hang,
                行长 hang zhang,车行 che hang,会计 kuai ji,音乐 yin yue,乐器 yue qi,
                重庆 chong qing,重工 zhong gong,重型 zhong xing,成都 cheng du,首都 shou du,
                都市 du shi,都江堰 du jiang yan,厦门 xia men,大厦 da sha,长沙 chang sha,
                长春 chang chun,长江 chang jiang,长城 chang cheng,长安 chang an,
                长宁 chang ning,长虹 chang hong,乐山 le shan,六安 lu an,蚌埠 beng bu,
                东莞 dong guan,番禺 pan yu,台州 tai zhou,朝阳 chao yang,丽水 li shui
                """;
        var phrases = new ConcurrentHashMap<String, List<String>>();
        for (var entry : written.replace("\n", "").split(",")) {
            var parts = List.of(entry.strip().split(" "));
            phrases.put(parts.get(0), parts.subList(1, parts.size()));
        }
        return Map.copyOf(phrases);
    }
}
