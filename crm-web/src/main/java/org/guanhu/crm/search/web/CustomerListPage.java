package org.guanhu.crm.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Tables;

/** The customers in one's scope, narrowed down by a filter. */
@Named
@ViewScoped
public class CustomerListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What few people look at; the column chooser brings it up. */
    private static final Set<CustomerField> HIDDEN_AT_FIRST =
            Set.of(CustomerField.SEX, CustomerField.REGION);

    @Inject private CustomerSearch search;
    @Inject private GlobalSearch global;
    @Inject private CustomerChoices choices;
    @Inject private Tables tables;
    @Inject private Notices notices;

    private final CustomerFilter filter = new CustomerFilter();
    private CustomerCriteria criteria = CustomerCriteria.none();
    private boolean meaningless;
    private final LazyRows<CustomerRow> rows =
            new LazyRows<>(this::page, CustomerRow::number, sortableColumns());
    private List<CustomerRow> selected = List.of();

    /** Starts with what the address says, or with what was typed into the box in the top bar. */
    public void open() {
        filter.mean(global.taken());
        find();
    }

    /**
     * Shows the customers that match; what cannot be meant is told at its filter, above no rows.
     */
    public void find() {
        var wanted = filter.criteria();
        var problems = search.problems(wanted);
        problems.forEach(
                problem ->
                        notices.problem(problem.criterion(), problem.code(), problem.arguments()));
        meaningless = !problems.isEmpty();
        selected = List.of();
        tables.toFirstPage("customers");
        if (!meaningless) {
            criteria = wanted;
        }
    }

    private Page<CustomerRow> page(PageRequest request) {
        return meaningless ? new Page<>(List.of(), 0, false) : search.find(criteria, request);
    }

    /** The fields that the list offers as columns. */
    public List<CustomerField> getColumns() {
        return Arrays.stream(CustomerField.values()).filter(CustomerField::isListed).toList();
    }

    /** Whether a column is there before the reader chooses. */
    public boolean shows(CustomerField field) {
        return field == CustomerField.BRANCH
                ? choices.getBranches().size() != 1
                : !HIDDEN_AT_FIRST.contains(field);
    }

    /** Whether the list can be sorted by a field: sealed values only where names are compared. */
    public boolean sorts(CustomerField field) {
        return !field.dataClass().isSealed()
                || field == CustomerField.NAME && criteria.text(Criterion.NAME) != null;
    }

    private static String[] sortableColumns() {
        return Arrays.stream(CustomerField.values())
                .filter(CustomerField::isListed)
                .map(CustomerField::key)
                .toArray(String[]::new);
    }

    /** The query part of an address that leads back to this list, without personal values. */
    public String getAddress() {
        return CustomerListAddress.of(criteria);
    }

    /** The numbers of the selected customers. */
    public List<String> getNumbers() {
        return selected.stream().map(CustomerRow::number).toList();
    }

    public CustomerFilter getFilter() {
        return filter;
    }

    public LazyRows<CustomerRow> getRows() {
        return rows;
    }

    public List<CustomerRow> getSelected() {
        return selected;
    }

    public void setSelected(List<CustomerRow> selected) {
        this.selected = selected == null ? List.of() : List.copyOf(selected);
    }
}
