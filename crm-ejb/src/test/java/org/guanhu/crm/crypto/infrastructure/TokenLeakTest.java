package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What the table of tokens tells somebody who holds no key")
@Tag("SE-06")
class TokenLeakTest {

    private static final int CUSTOMERS = 100_000;
    private static final int GUESSED = 400;
    private static final int WINDOW = 60;
    private static final int SWEEPS = 30;
    private static final SearchTokens TOKENS = new TestKeys().tokens();
    private static final NameForms FORMS = new NameForms();
    private static final List<People.Name> BANK = names(new People(2026));
    private static final List<Set<Long>> TABLE = new ArrayList<>();

    @BeforeAll
    static void steal() {
        var made = new HashMap<String, Set<Long>>();
        BANK.forEach(name -> TABLE.add(made.computeIfAbsent(name.written(), TOKENS::ofName)));
    }

    private static List<People.Name> names(People people) {
        var names = new ArrayList<People.Name>();
        for (int i = 0; i < CUSTOMERS; i++) {
            names.add(people.citizen());
        }
        return names;
    }

    private static Set<String> grams(String name) {
        var grams = new HashSet<String>();
        FORMS.of(name).forEach(form -> grams.addAll(Grams.stored(form)));
        return grams;
    }

    @Test
    void the_table_is_counted() {
        var tokens = new HashSet<Long>();
        var rows = new HashMap<Set<Long>, Integer>();
        var grams = new HashSet<String>();
        TABLE.forEach(tokens::addAll);
        TABLE.forEach(row -> rows.merge(row, 1, Integer::sum));
        BANK.stream().map(People.Name::written).distinct().forEach(n -> grams.addAll(grams(n)));
        long alone = rows.values().stream().filter(count -> count == 1).count();
        System.out.printf(
                "Leak: %,d customers, %,d rows in the table, %,d pieces, %,d tokens,"
                        + " %.1f %% of customers share all their tokens with another%n",
                CUSTOMERS,
                TABLE.stream().mapToLong(Set::size).sum(),
                grams.size(),
                tokens.size(),
                100.0 * (CUSTOMERS - alone) / CUSTOMERS);

        assertThat(tokens.size()).isBetween(grams.size() * 99 / 100, grams.size());
    }

    @Test
    void whoever_knows_how_names_are_spread_guesses_so_many() {
        var exact = new Attack(names(new People(7)), "the bank's own spread");
        var region = new Attack(names(new People(7, 0.3, 5)), "a list 30 % off");
        exact.run();
        region.run();

        for (var attack : List.of(exact, region)) {
            assertThat(attack.commonest).isBetween(0.05, 0.1);
            assertThat(attack.surnamesRight).isBetween(attack.commonest, 0.9);
            assertThat(attack.namesRight).isLessThan(0.5);
        }
    }

    /** Matches tokens with pieces of names, first by rank, then by who stands beside whom. */
    private static final class Attack {

        private final String knowledge;
        private final List<People.Name> known;
        private final List<Set<String>> knownGrams = new ArrayList<>();
        private final List<Long> tokens;
        private final List<String> grams;
        private double commonest;
        private double surnamesRight;
        private double namesRight;

        Attack(List<People.Name> known, String knowledge) {
            this.known = known;
            this.knowledge = knowledge;
            var made = new HashMap<String, Set<String>>();
            known.forEach(
                    name ->
                            knownGrams.add(
                                    made.computeIfAbsent(name.written(), TokenLeakTest::grams)));
            tokens = mostFrequent(TABLE);
            grams = mostFrequent(knownGrams);
        }

        void run() {
            var byRank = new int[GUESSED];
            Arrays.setAll(byRank, at -> at);
            var refined = byRank.clone();
            refine(refined, together(TABLE, tokens), together(knownGrams, grams));
            var first = commonest();
            commonest = share(BANK.stream().filter(n -> n.surname().equals(first)).count());
            surnamesRight = surnames(refined);
            namesRight = wholeNames(refined);
            System.out.printf(
                    "Leak, knowing %s: surname right in %.1f %% always saying the commonest,"
                            + " %.1f %% by rank, %.1f %% by rank and company; whole name right in"
                            + " %.1f %% by rank, %.1f %% by rank and company; pieces right %.1f %%"
                            + " and %.1f %% of %d%n",
                    knowledge,
                    100 * commonest,
                    100 * surnames(byRank),
                    100 * surnamesRight,
                    100 * wholeNames(byRank),
                    100 * namesRight,
                    100 * pieces(byRank),
                    100 * pieces(refined),
                    GUESSED);
        }

        private String commonest() {
            var counts = new HashMap<String, Integer>();
            known.forEach(name -> counts.merge(name.surname(), 1, Integer::sum));
            return top(counts);
        }

        private double pieces(int[] guess) {
            int right = 0;
            for (int at = 0; at < GUESSED; at++) {
                var gram = grams.get(guess[at]);
                var truth = NamesForTests.asked(TOKENS, gram);
                right += truth.contains(tokens.get(at)) ? 1 : 0;
            }
            return (double) right / GUESSED;
        }

        /** The surname that the best of a row's guessed pieces tells. */
        private double surnames(int[] guess) {
            var told = new HashMap<String, Map<String, Integer>>();
            for (int row = 0; row < CUSTOMERS; row++) {
                for (var gram : knownGrams.get(row)) {
                    told.computeIfAbsent(gram, none -> new HashMap<>())
                            .merge(known.get(row).surname(), 1, Integer::sum);
                }
            }
            var best = new HashMap<String, String>();
            var sureness = new HashMap<String, Double>();
            told.forEach(
                    (gram, counts) -> {
                        var surname = top(counts);
                        double all = counts.values().stream().mapToInt(n -> n).sum();
                        best.put(gram, surname);
                        sureness.put(gram, counts.get(surname) / all);
                    });
            var fallback = commonest();
            long right = 0;
            for (int row = 0; row < CUSTOMERS; row++) {
                var guessed =
                        guessed(row, guess).stream()
                                .max(Comparator.comparingDouble(sureness::get))
                                .map(best::get)
                                .orElse(fallback);
                right += guessed.equals(BANK.get(row).surname()) ? 1 : 0;
            }
            return share(right);
        }

        /** The commonest known name with exactly the guessed pieces. */
        private double wholeNames(int[] guess) {
            var guessable = Set.copyOf(grams);
            var bearing = new HashMap<Set<String>, Map<String, Integer>>();
            for (int row = 0; row < CUSTOMERS; row++) {
                var some = new HashSet<>(knownGrams.get(row));
                some.retainAll(guessable);
                bearing.computeIfAbsent(some, none -> new HashMap<>())
                        .merge(known.get(row).written(), 1, Integer::sum);
            }
            long right = 0;
            for (int row = 0; row < CUSTOMERS; row++) {
                var names = bearing.get(guessed(row, guess));
                right += names != null && top(names).equals(BANK.get(row).written()) ? 1 : 0;
            }
            return share(right);
        }

        private Map<Long, Integer> ranks;

        private Set<String> guessed(int row, int[] guess) {
            if (ranks == null) {
                ranks = new HashMap<>();
                tokens.forEach(token -> ranks.put(token, ranks.size()));
            }
            var guessed = new HashSet<String>();
            for (var token : TABLE.get(row)) {
                var at = ranks.get(token);
                if (at != null) {
                    guessed.add(grams.get(guess[at]));
                }
            }
            return guessed;
        }
    }

    private static double share(long rows) {
        return (double) rows / CUSTOMERS;
    }

    private static String top(Map<String, Integer> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static <T> List<T> mostFrequent(List<Set<T>> rows) {
        var counts = new HashMap<T, Integer>();
        rows.forEach(row -> row.forEach(one -> counts.merge(one, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .limit(GUESSED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often each two stand in one row, as roots, so that large counts do not drown small. */
    private static <T> double[][] together(List<Set<T>> rows, List<T> of) {
        var at = new HashMap<T, Integer>();
        of.forEach(one -> at.put(one, at.size()));
        var together = new double[GUESSED][GUESSED];
        for (var row : rows) {
            var here = row.stream().map(at::get).filter(Objects::nonNull).toList();
            for (int one : here) {
                for (int other : here) {
                    together[one][other]++;
                }
            }
        }
        for (var line : together) {
            Arrays.setAll(line, column -> Math.sqrt(line[column]));
        }
        return together;
    }

    /** Swaps two guesses as long as that makes the company of tokens more like that of pieces. */
    private static void refine(int[] guess, double[][] tokens, double[][] pieces) {
        boolean better = true;
        for (int sweep = 0; better && sweep < SWEEPS; sweep++) {
            better = false;
            for (int one = 0; one < GUESSED; one++) {
                for (int other = one + 1; other < Math.min(GUESSED, one + WINDOW); other++) {
                    if (gain(guess, one, other, tokens, pieces) > 1e-9) {
                        int kept = guess[one];
                        guess[one] = guess[other];
                        guess[other] = kept;
                        better = true;
                    }
                }
            }
        }
    }

    private static double gain(
            int[] guess, int one, int other, double[][] tokens, double[][] pieces) {
        int a = guess[one];
        int b = guess[other];
        double gain =
                square(tokens[one][one] - pieces[a][a])
                        + square(tokens[other][other] - pieces[b][b])
                        - square(tokens[one][one] - pieces[b][b])
                        - square(tokens[other][other] - pieces[a][a]);
        for (int at = 0; at < GUESSED; at++) {
            if (at != one && at != other) {
                int piece = guess[at];
                gain +=
                        2
                                * (square(tokens[one][at] - pieces[a][piece])
                                        + square(tokens[other][at] - pieces[b][piece])
                                        - square(tokens[one][at] - pieces[b][piece])
                                        - square(tokens[other][at] - pieces[a][piece]));
            }
        }
        return gain;
    }

    private static double square(double number) {
        return number * number;
    }
}
