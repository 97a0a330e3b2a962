package org.guanhu.crm.field.domain;

import java.util.function.Consumer;

/** What a hand does wrong most: one character mistaken, two neighbours in the wrong order. */
final class Slips {

    private Slips() {}

    /** Tells every slip of a number: all others of the alphabet in each place, all swaps. */
    static void of(String number, String alphabet, Consumer<String> wrong) {
        for (int at = 0; at < number.length(); at++) {
            for (int i = 0; i < alphabet.length(); i++) {
                if (alphabet.charAt(i) != number.charAt(at)) {
                    wrong.accept(with(number, at, alphabet.charAt(i)));
                }
            }
            if (at > 0 && number.charAt(at) != number.charAt(at - 1)) {
                var first = with(number, at - 1, number.charAt(at));
                wrong.accept(with(first, at, number.charAt(at - 1)));
            }
        }
    }

    private static String with(String number, int at, char other) {
        return number.substring(0, at) + other + number.substring(at + 1);
    }
}
