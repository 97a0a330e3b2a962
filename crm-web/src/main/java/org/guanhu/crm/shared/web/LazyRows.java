package org.guanhu.crm.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table, read page by page. What the browser asks for is cut to what the table
 * offers: 10, 25 or 50 rows, sorted by a column that was declared sortable. A selected row is only
 * ever one that the server itself has just shown (security.md C7).
 *
 * <pre>{@code
 * rows = new LazyRows<>(page -> search.find(criteria, page), CustomerRow::number, "number", "name");
 * }</pre>
 */
public class LazyRows<T extends Serializable> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;
    private static final NavigableSet<Integer> SIZES = new TreeSet<>(Set.of(10, 25, 50));

    private final RowSource<T> source;
    private final RowKey<T> key;
    private final Set<String> sortable;
    private long total;
    private boolean capped;

    /**
     * @param sortable names of the columns by which the source can sort
     */
    public LazyRows(RowSource<T> source, RowKey<T> key, String... sortable) {
        this.source = source;
        this.key = key;
        this.sortable = Set.of(sortable);
    }

    /** Unused: each load says how many rows there are. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(
            int first,
            int pageSize,
            Map<String, SortMeta> sortBy,
            Map<String, FilterMeta> filterBy) {
        SortMeta sort = wantedSort(sortBy);
        Page<T> page = source.apply(request(first, offered(pageSize), sort));
        int start = recalculateFirst(first, offered(pageSize), (int) page.total());
        if (start != first) {
            page = source.apply(request(start, offered(pageSize), sort));
        }
        total = page.total();
        capped = page.capped();
        setRowCount((int) page.total());
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        if (shown == null) {
            return null;
        }
        return shown.stream().filter(row -> key.apply(row).equals(rowKey)).findFirst().orElse(null);
    }

    /**
     * How many rows match, for people: {@code 1,234}, or {@code 10,000+} where counting stopped.
     */
    public String getTotalText() {
        return String.format("%,d", total) + (capped ? "+" : "");
    }

    /** Whether a number of rows is one of those to choose from. */
    static boolean offers(String size) {
        return SIZES.stream().map(String::valueOf).anyMatch(size::equals);
    }

    private SortMeta wantedSort(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(sort -> sort.isActive() && sortable.contains(sort.getField()))
                .findFirst()
                .orElse(null);
    }

    private static PageRequest request(int first, int size, SortMeta sort) {
        return sort == null
                ? new PageRequest(first, size, null, true)
                : new PageRequest(first, size, sort.getField(), sort.getOrder().isAscending());
    }

    private static int offered(int size) {
        Integer next = SIZES.ceiling(size);
        return next == null ? SIZES.last() : next;
    }
}
