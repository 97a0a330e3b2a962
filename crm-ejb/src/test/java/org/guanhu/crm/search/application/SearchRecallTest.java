package org.guanhu.crm.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.search.application.Criterion.DOCUMENT;
import static org.guanhu.crm.search.application.Criterion.EMAIL;
import static org.guanhu.crm.search.application.Criterion.MOBILE;
import static org.guanhu.crm.search.application.Criterion.TAIL;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.guanhu.crm.crypto.infrastructure.People;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayName("A search finds exactly whom it should")
class SearchRecallTest {

    private static final int CUSTOMERS = 2_000;
    private static final int AT_ONCE = 250;
    private static final int SEARCHES = 150;
    private static final int PAGE = 100;

    @Parameter MigratedDatabase.Kind kind;

    private final Map<String, People.Name> names = new LinkedHashMap<>();
    private Bank bank;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
        var people = new People(31);
        for (int first = 0; first < CUSTOMERS; first += AT_ONCE) {
            int from = first;
            bank.does(
                    TELLER,
                    core -> {
                        for (int i = from; i < from + AT_ONCE; i++) {
                            var name = people.next();
                            names.put(core.open(values(name.written(), i)).value(), name);
                        }
                    });
        }
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Map<CustomerField, String> values(String name, int i) {
        return Map.of(
                CustomerField.NAME,
                name,
                CustomerField.DOCUMENT_KIND,
                "PASSPORT",
                CustomerField.DOCUMENT_NUMBER,
                "E%08d".formatted(i),
                CustomerField.MOBILE,
                "+86138%08d".formatted(i),
                CustomerField.EMAIL,
                "person-%d@example.com".formatted(i),
                CustomerField.BRANCH,
                "0101",
                CustomerField.STATUS,
                "ACTIVE");
    }

    @Test
    @Tag("SR-01")
    @Tag("SR-02")
    void by_any_part_of_a_name_by_whole_values_and_by_their_last_four() {
        findsByPartsOfNames();
        findsByWholeValues();
        findsByLastFour();
    }

    private void findsByPartsOfNames() {
        var random = new Random(37);
        var asked = new TreeSet<String>();
        var all = List.copyOf(names.values());
        while (asked.size() < SEARCHES) {
            var forms = all.get(random.nextInt(all.size())).forms();
            asked.add(part(forms.get(random.nextInt(forms.size())), random));
        }
        asked.removeIf(part -> part.length() == 1 && part.charAt(0) < 0x2E80);
        for (var part : asked) {
            assertThat(found(CustomerCriteria.of(Criterion.NAME, part)))
                    .as(part)
                    .isEqualTo(those(name -> name.shouldBeFoundBy(part)));
        }
    }

    private void findsByWholeValues() {
        var numbers = List.copyOf(names.keySet());
        for (int i = 0; i < CUSTOMERS; i += 20) {
            var only = Set.of(numbers.get(i));
            assertThat(found(DOCUMENT, "e%08d".formatted(i))).isEqualTo(only);
            assertThat(found(MOBILE, "138%08d".formatted(i))).isEqualTo(only);
            assertThat(found(EMAIL, "PERSON-%d@Example.com".formatted(i))).isEqualTo(only);
        }
        assertThat(found(DOCUMENT, "E99999999")).isEmpty();
        assertThat(found(EMAIL, "person2000@example.com")).isEmpty();
    }

    private void findsByLastFour() {
        var numbers = List.copyOf(names.keySet());
        for (int i = 0; i < CUSTOMERS; i += 20) {
            assertThat(found(TAIL, "%04d".formatted(i))).isEqualTo(Set.of(numbers.get(i)));
        }
        assertThat(found(TAIL, "9999")).isEmpty();
    }

    private Set<String> found(Criterion criterion, String typed) {
        return found(CustomerCriteria.of(criterion, typed));
    }

    private static String part(String form, Random random) {
        var points = form.codePoints().toArray();
        int from = random.nextInt(points.length);
        return new String(points, from, 1 + random.nextInt(points.length - from));
    }

    private Set<String> those(Predicate<People.Name> wanted) {
        var numbers = new TreeSet<String>();
        names.forEach(
                (number, name) -> {
                    if (wanted.test(name)) {
                        numbers.add(number);
                    }
                });
        return numbers;
    }

    private Set<String> found(CustomerCriteria criteria) {
        return bank.as(
                TELLER,
                core -> {
                    var rows = new ArrayList<CustomerRow>();
                    long total;
                    do {
                        var page =
                                core.search.find(
                                        criteria, new PageRequest(rows.size(), PAGE, null, true));
                        assertThat(page.capped()).isFalse();
                        total = page.total();
                        rows.addAll(page.rows());
                    } while (rows.size() < total);
                    var numbers = new TreeSet<String>();
                    rows.forEach(row -> numbers.add(row.number()));
                    assertThat(numbers).hasSize(rows.size());
                    return numbers;
                });
    }
}
