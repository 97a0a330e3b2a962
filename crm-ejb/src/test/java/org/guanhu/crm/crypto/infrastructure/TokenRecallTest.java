package org.guanhu.crm.crypto.infrastructure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.EMAIL;
import static org.guanhu.crm.field.domain.CustomerField.MOBILE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.guanhu.crm.customer.domain.ValueTail;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Among 100,000 customers tokens find everybody whom they should")
class TokenRecallTest {

    private static final int CUSTOMERS = 100_000;
    private static final int SEARCHES = 400;
    private static final long SHORT = 1L << 32;
    private static final SearchTokens TOKENS = new TestKeys().tokens();
    private static final List<People.Name> NAMES = new ArrayList<>();
    private static final Map<String, Set<Long>> STORED = new HashMap<>();

    @BeforeAll
    static void storeTokens() {
        var people = new People(2026);
        for (int i = 0; i < CUSTOMERS; i++) {
            var name = people.next();
            NAMES.add(name);
            STORED.computeIfAbsent(name.written(), TOKENS::ofName);
        }
    }

    @Test
    @Tag("SR-01")
    void every_kind_of_part_of_every_name_finds_it() {
        var asked = new HashMap<String, Set<Long>>();
        var misses = new TreeSet<String>();
        for (var name : distinct()) {
            var stored = STORED.get(name.written());
            for (var part : parts(name)) {
                if (!stored.containsAll(
                                asked.computeIfAbsent(
                                        part, text -> NamesForTests.asked(TOKENS, text)))
                        || asked.get(part).isEmpty()) {
                    misses.add(name.written() + " by " + part);
                }
            }
        }
        System.out.printf(
                "Recall: %,d customers, %,d names, %,d different parts asked, %d misses%n",
                CUSTOMERS, STORED.size(), asked.size(), misses.size());

        assertThat(misses).isEmpty();
    }

    @Test
    @Tag("SR-01")
    void whoever_bears_the_tokens_and_matches_is_whoever_should_be_found() {
        var bearers = bearers();
        var random = new Random(3);
        long candidates = 0;
        long found = 0;
        double worst = 1;
        for (var part : someParts(random)) {
            var bearing = bearing(bearers, NamesForTests.asked(TOKENS, part));
            var matching = bearing.stream().filter(row -> matches(row, part)).boxed().toList();
            var expected =
                    IntStream.range(0, CUSTOMERS)
                            .filter(row -> NAMES.get(row).shouldBeFoundBy(part))
                            .boxed()
                            .toList();
            assertThat(unlike(matching, expected)).as(part).isEmpty();
            candidates += bearing.cardinality();
            found += matching.size();
            worst = Math.min(worst, (double) matching.size() / bearing.cardinality());
        }
        System.out.printf(
                "Precision: %d searches, %,d bore the tokens, %,d matched: %.2f %%; worst %.2f %%%n",
                SEARCHES, candidates, found, 100.0 * found / candidates, 100 * worst);

        assertThat((double) found / candidates).isGreaterThan(0.9);
    }

    @Test
    @Tag("SR-02")
    void a_whole_value_has_the_token_asked_for_however_it_is_typed_and_nobody_elses() {
        var vault = new Vault(null, TOKENS);
        var all = new HashSet<Long>();
        for (int i = 0; i < CUSTOMERS; i++) {
            var values = whole(i);
            var stored = vault.tokensOf(values);
            assertThat(stored).hasSizeBetween(values.size() + 1, values.size() + 2);
            stored.stream().filter(token -> token > SHORT).forEach(all::add);
            var field = List.of(DOCUMENT_NUMBER, MOBILE, EMAIL).get(i % 3);
            var meant = field.type().canonical(field, typed(values).get(field));
            assertThat(stored).containsAll(vault.tokensOf(field, meant));
        }

        assertThat(all).hasSize(3 * CUSTOMERS);
    }

    @Test
    @Tag("SR-02")
    void the_last_four_characters_find_everybody_whose_document_or_mobile_ends_so() {
        var vault = new Vault(null, TOKENS);
        var bearers = new HashMap<Long, BitSet>();
        var ends = new HashMap<String, BitSet>();
        for (int i = 0; i < CUSTOMERS; i++) {
            var values = whole(i);
            for (var token : vault.tokensOf(values)) {
                bearers.computeIfAbsent(token, none -> new BitSet()).set(i);
            }
            for (var field : List.of(DOCUMENT_NUMBER, MOBILE)) {
                var value = values.get(field);
                var end = value.substring(value.length() - 4);
                ends.computeIfAbsent(end, none -> new BitSet()).set(i);
            }
        }
        long candidates = 0;
        long found = 0;
        for (var end : ends.entrySet()) {
            var bearing = new BitSet();
            for (var field : List.of(DOCUMENT_NUMBER, MOBILE)) {
                vault.tokensOf(field, ValueTail.typed(end.getKey().toLowerCase(Locale.ROOT)))
                        .forEach(token -> bearing.or(bearers.getOrDefault(token, new BitSet())));
            }
            var missed = (BitSet) end.getValue().clone();
            missed.andNot(bearing);
            assertThat(missed.cardinality()).as(end.getKey()).isZero();
            candidates += bearing.cardinality();
            found += end.getValue().cardinality();
        }
        System.out.printf(
                "Last four: %,d different ends asked, 0 misses, %.1f candidates each, of whom %.1f"
                        + " end so%n",
                ends.size(), (double) candidates / ends.size(), (double) found / ends.size());
    }

    /** The names that stand in one list only. */
    private static Set<String> unlike(List<Integer> some, List<Integer> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        if (some.size() == others.size() && all.size() == some.size()) {
            return Set.of();
        }
        var both = new HashSet<>(some);
        both.retainAll(new HashSet<>(others));
        all.removeAll(both);
        return all.stream()
                .map(row -> NAMES.get(row).written())
                .collect(toCollection(TreeSet::new));
    }

    private static Map<CustomerField, String> whole(int i) {
        var birth = "19%02d%02d%02d".formatted(50 + i % 50, 1 + i / 50 % 12, 1 + i / 600 % 28);
        var first = "%06d%s%03d".formatted(110_105 + i / 16_800, birth, i % 997);
        return Map.of(
                DOCUMENT_NUMBER, first + check(first),
                MOBILE, "+86138%08d".formatted(i * 997L % 100_000_000),
                EMAIL, "person%d@example.com".formatted(i));
    }

    private static char check(String first) {
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            sum += (1 << 17 - i) % 11 * (first.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** The same values as people type them. */
    private static Map<CustomerField, String> typed(Map<CustomerField, String> values) {
        var document = values.get(DOCUMENT_NUMBER);
        var mobile = values.get(MOBILE).substring(3);
        return Map.of(
                DOCUMENT_NUMBER,
                document.substring(0, 6) + " " + document.substring(6).toLowerCase(Locale.ROOT),
                MOBILE,
                mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + " " + mobile.substring(7),
                EMAIL,
                values.get(EMAIL).toUpperCase(Locale.ROOT));
    }

    private static Iterable<People.Name> distinct() {
        var distinct = new LinkedHashMap<String, People.Name>();
        NAMES.forEach(name -> distinct.putIfAbsent(name.written(), name));
        return distinct.values();
    }

    /** Each character, pair and triple, each beginning, each form whole. */
    private static Set<String> parts(People.Name name) {
        var parts = new HashSet<String>();
        for (var form : name.forms()) {
            var points = form.codePoints().toArray();
            for (int from = 0; from < points.length; from++) {
                for (int length : new int[] {1, 2, 3}) {
                    add(points, from, length, parts);
                }
                add(points, 0, from + 1, parts);
            }
        }
        return parts;
    }

    /** A single letter asks for nothing; that is told to whoever types it. */
    private static void add(int[] points, int from, int length, Set<String> parts) {
        boolean isLetter = length == 1 && points[from] < 0x2E80;
        if (length > 0 && from + length <= points.length && !isLetter) {
            parts.add(new String(points, from, length));
        }
    }

    private static Set<String> someParts(Random random) {
        return Stream.generate(() -> NAMES.get(random.nextInt(CUSTOMERS)))
                .map(name -> List.copyOf(new TreeSet<>(parts(name))))
                .map(parts -> parts.get(random.nextInt(parts.size())))
                .distinct()
                .limit(SEARCHES)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<Long, BitSet> bearers() {
        var bearers = new HashMap<Long, BitSet>();
        for (int row = 0; row < CUSTOMERS; row++) {
            for (var token : STORED.get(NAMES.get(row).written())) {
                bearers.computeIfAbsent(token, none -> new BitSet()).set(row);
            }
        }
        return bearers;
    }

    private static BitSet bearing(Map<Long, BitSet> bearers, Set<Long> asked) {
        BitSet all = null;
        for (var token : asked) {
            var some = bearers.getOrDefault(token, new BitSet());
            if (all == null) {
                all = (BitSet) some.clone();
            } else {
                all.and(some);
            }
        }
        return all == null ? new BitSet() : all;
    }

    private static boolean matches(int row, String part) {
        return TOKENS.matches(NAMES.get(row).written(), part);
    }
}
