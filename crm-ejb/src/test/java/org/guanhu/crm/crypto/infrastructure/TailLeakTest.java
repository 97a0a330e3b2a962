package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What the tokens of the last four tell somebody who holds no key")
@Tag("SE-06")
class TailLeakTest {

    private static final int CUSTOMERS = 100_000;
    private static final int LENGTH = 4;

    /** Shares of the digits 0 to 9 at the end of mobiles: eight is sought after, four avoided. */
    private static final int[] SHARES = {9, 10, 9, 10, 4, 9, 13, 10, 16, 10};

    private static final SearchTokens TOKENS = new TestKeys().tokens();

    private final Random random = new Random(41);
    private final List<String> documents = new ArrayList<>();
    private final List<String> mobiles = new ArrayList<>();

    @Test
    void each_is_shared_by_many_customers_and_gives_hardly_any_end_away() {
        for (int i = 0; i < CUSTOMERS; i++) {
            documents.add("%03d%c".formatted(random.nextInt(1000), check()));
            mobiles.add(end());
        }
        var made = new HashMap<String, Long>();
        var bearers = new HashMap<Long, Integer>();
        for (int i = 0; i < CUSTOMERS; i++) {
            var document = token(made, "documentNumber", documents.get(i));
            var mobile = token(made, "mobile", mobiles.get(i));
            bearers.merge(document, 1, Integer::sum);
            if (document != mobile) {
                bearers.merge(mobile, 1, Integer::sum);
            }
        }
        var counts = bearers.values().stream().mapToInt(n -> n).sorted().toArray();
        double guessed = guessedByRank(made, bearers);
        System.out.printf(
                "Leak of ends: %,d tokens, shared by %d to %d customers, half of them by %d or more;"
                        + " %.1f different ends to a token; mobile's end right in %.2f %% by rank,"
                        + " %.2f %% always saying the commonest%n",
                counts.length,
                counts[0],
                counts[counts.length - 1],
                counts[counts.length / 2],
                (double) made.size() / counts.length,
                100 * guessed,
                100.0 * counted(mobiles).get(0).getValue() / CUSTOMERS);

        assertThat(counts[counts.length / 100]).isGreaterThanOrEqualTo(2);
        assertThat(counts[counts.length - 1]).isLessThanOrEqualTo((int) Math.sqrt(CUSTOMERS));
        assertThat(Arrays.stream(counts).average().orElseThrow())
                .isBetween(2.0, Math.sqrt(CUSTOMERS));
        assertThat(guessed).isLessThan(0.02);
    }

    private char check() {
        return "0123456789X".charAt(random.nextInt(11));
    }

    private String end() {
        var end = new StringBuilder();
        while (end.length() < LENGTH) {
            int left = random.nextInt(Arrays.stream(SHARES).sum());
            int digit = 0;
            for (left -= SHARES[0]; left >= 0; left -= SHARES[digit]) {
                digit++;
            }
            end.append(digit);
        }
        return end.toString();
    }

    private static long token(Map<String, Long> made, String field, String end) {
        return made.computeIfAbsent(field + end, none -> TOKENS.tail(field, end));
    }

    /** The commonest token is said to be the commonest end, and so on. */
    private double guessedByRank(Map<String, Long> made, Map<Long, Integer> bearers) {
        var ranked =
                bearers.entrySet().stream()
                        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        var ends = counted(mobiles);
        long right = 0;
        for (int rank = 0; rank < Math.min(ranked.size(), ends.size()); rank++) {
            var end = ends.get(rank);
            if (made.get("mobile" + end.getKey()).equals(ranked.get(rank))) {
                right += end.getValue();
            }
        }
        return (double) right / CUSTOMERS;
    }

    private static List<Map.Entry<String, Long>> counted(List<String> ends) {
        return ends.stream()
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }
}
