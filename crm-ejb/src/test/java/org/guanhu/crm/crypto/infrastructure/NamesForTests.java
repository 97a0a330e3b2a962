package org.guanhu.crm.crypto.infrastructure;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** Names as they come: Chinese with surnames common and rare, Latin with all that Europe adds. */
final class NamesForTests {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡单曾仇区解查吕欧尉万长乐重翟";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉红梅晓女绿迟重乐𬱖𬸚";
    private static final String[] BEGINNINGS = {
        "Har", "O'", "De ", "Mü", "Sainte-", "Ts'", "Łu", "Wen"
    };
    private static final String[] MIDDLES = {"gra", "bri", "ssa", "ñe", "tho", "ße", "lli", "v"};
    private static final String[] ENDINGS = {
        "ve", "en", "?", "ø", "son", "-Irving", " la Touche", "i"
    };

    private NamesForTests() {}

    static String chinese(Random random) {
        var name = new StringBuilder(one(SURNAMES, random));
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            name.append(one(GIVEN, random));
        }
        return random.nextInt(10) == 0 ? name + "·" + one(GIVEN, random) + "买提" : name.toString();
    }

    static String latin(Random random) {
        return one(BEGINNINGS, random) + one(MIDDLES, random) + one(ENDINGS, random);
    }

    /** Some piece of a text. */
    static String part(String text, Random random) {
        var points = text.codePoints().toArray();
        int from = random.nextInt(points.length);
        return new String(points, from, 1 + random.nextInt(points.length - from));
    }

    /** The tokens that a text asks for, with the one key of a test. */
    static Set<Long> asked(SearchTokens tokens, String part) {
        return tokens.inNames(part).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String one(String characters, Random random) {
        var points = characters.codePoints().toArray();
        return Character.toString(points[random.nextInt(points.length)]);
    }

    private static String one(String[] pieces, Random random) {
        return pieces[random.nextInt(pieces.length)];
    }
}
