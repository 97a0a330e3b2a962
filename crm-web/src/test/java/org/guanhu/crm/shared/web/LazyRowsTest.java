package org.guanhu.crm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyRowsTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private Page<String> answer = new Page<>(List.of("a", "b"), 2, false);

    private final LazyRows<String> rows = new LazyRows<>(this::find, row -> row + "!", "name");

    private Page<String> find(PageRequest page) {
        asked.add(page);
        return answer;
    }

    @Test
    void sizes_that_no_table_offers_are_cut() {
        rows.load(0, 100_000, Map.of(), Map.of());
        rows.load(0, 1, Map.of(), Map.of());

        assertThat(asked).extracting(PageRequest::size).containsExactly(50, 10);
    }

    @Test
    void sorting_by_a_column_that_was_not_declared_is_ignored() {
        rows.load(0, 10, sortedBy("password_hash"), Map.of());
        rows.load(0, 10, sortedBy("name"), Map.of());

        assertThat(asked).extracting(PageRequest::sortBy).containsExactly(null, "name");
        assertThat(asked.get(1).ascending()).isFalse();
    }

    @Test
    void a_page_behind_the_last_one_becomes_the_last_one() {
        rows.load(500, 10, Map.of(), Map.of());

        assertThat(asked).extracting(PageRequest::first).containsExactly(500, 0);
    }

    @Test
    void only_a_row_that_was_shown_can_be_selected() {
        rows.setWrappedData(rows.load(0, 10, Map.of(), Map.of()));

        assertThat(rows.getRowData("a!")).isEqualTo("a");
        assertThat(rows.getRowData("c!")).isNull();
    }

    @Test
    void a_count_that_stopped_at_its_cap_says_so() {
        answer = new Page<>(List.of("a"), 10_000, true);

        rows.load(0, 10, Map.of(), Map.of());

        assertThat(rows.getTotalText()).isEqualTo("10,000+");
        assertThat(rows.getRowCount()).isEqualTo(10_000);
    }

    private static Map<String, SortMeta> sortedBy(String column) {
        return Map.of(column, SortMeta.builder().field(column).order(SortOrder.DESCENDING).build());
    }
}
