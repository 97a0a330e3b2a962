package org.guanhu.crm.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.exchange.domain.HeaderWords;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.RowReading;
import org.guanhu.crm.exchange.domain.RowVerdict;
import org.guanhu.crm.field.domain.CustomerField;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    private static final int SIZE = 2000;

    private final List<String> lines =
            new String(new DemoFile("0101", "浦东新区", "manager").ofSize(SIZE), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
    private final List<ImportColumn> columns = HeaderWords.suggest(cells(lines.get(0)));

    @Test
    void the_same_branch_and_size_make_the_same_file() {
        var again = new DemoFile("0101", "浦东新区", "manager").ofSize(SIZE);

        assertThat(new String(again, StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(lines);
    }

    @Test
    void every_column_is_understood_by_its_head() {
        assertThat(columns).allMatch(ImportColumn::isDecided);
    }

    @Test
    void every_customer_passes_all_checks_and_some_lack_something() {
        var verdicts = verdicts();

        assertThat(verdicts).hasSize(SIZE).allMatch(one -> one.outcome().isOpened());
        assertThat(verdicts.stream().filter(one -> one.outcome() == RowOutcome.INCOMPLETE).count())
                .isBetween(40L, 120L);
    }

    @Test
    void documents_and_mobile_numbers_are_unique() {
        for (var field : List.of(CustomerField.DOCUMENT_NUMBER, CustomerField.MOBILE)) {
            var values =
                    verdicts().stream()
                            .map(one -> one.value(field))
                            .filter(java.util.Objects::nonNull)
                            .toList();

            assertThat(new HashSet<>(values)).hasSameSizeAs(values);
        }
    }

    @Test
    void names_are_varied_and_some_are_hard() {
        var names = verdicts().stream().map(one -> one.value(CustomerField.NAME)).toList();

        assertThat(new HashSet<>(names)).hasSizeGreaterThan(SIZE / 2);
        assertThat(names).anyMatch(name -> name.contains("·"));
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(one -> one > 0xFFFF));
    }

    private List<RowVerdict> verdicts() {
        var terms = new ImportTerms(new BranchCode("0101"), null, true, Map.of());
        var reading = new RowReading(columns, terms, LocalDate.of(2026, 3, 2));
        return lines.stream().skip(1).map(DemoFileTest::cells).map(reading::read).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
