package org.guanhu.crm.crypto.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pieces of a text by which it is found. Stored are all pairs, triples of letters (pairs of
 * pinyin letters are in every other name), and each character of scripts that write words with one.
 * A query asks for the fewest that every text containing it must have.
 */
final class Grams {

    private static final int CJK = 0x2E80;
    private static final String COMMON_FIRST = "niahgueozxlyjwqcstdbmfkprv";

    private Grams() {}

    /** All pieces of a text. */
    static Set<String> stored(String text) {
        var points = text.codePoints().toArray();
        var grams = new LinkedHashSet<String>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] >= CJK) {
                grams.add(Character.toString(points[i]));
            }
            if (i + 2 <= points.length) {
                grams.add(new String(points, i, 2));
            }
            if (areLetters(points, i, 3)) {
                grams.add(new String(points, i, 3));
            }
        }
        return grams;
    }

    /** Pieces of a text that every text containing it has, likely rare ones first. */
    static List<String> asked(String text) {
        var points = text.codePoints().toArray();
        if (points.length == 1 && points[0] >= CJK) {
            return List.of(text);
        }
        var grams = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            if (areLetters(points, i, 3)) {
                grams.add(new String(points, i, 3));
            } else if (i == 0 || !areLetters(points, i - 1, 3)) {
                grams.add(new String(points, i, 2));
            }
        }
        var rareFirst = new ArrayList<>(grams);
        rareFirst.sort(Comparator.comparingInt(Grams::rarity).reversed());
        return rareFirst;
    }

    private static boolean areLetters(int[] points, int from, int count) {
        if (from + count > points.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (points[i] >= CJK) {
                return false;
            }
        }
        return true;
    }

    private static int rarity(String gram) {
        return gram.codePoints().map(Grams::rank).sum();
    }

    private static int rank(int point) {
        int rank = COMMON_FIRST.indexOf(point);
        return rank < 0 ? 2 * COMMON_FIRST.length() : rank;
    }
}
