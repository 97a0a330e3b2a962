package org.guanhu.crm.exchange.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.field.domain.InvalidFieldValue;

/** Reads the cells of a row into the values of a record, by the rules that hold for typing too. */
public final class RowReading {

    private final List<ImportColumn> columns;
    private final ImportTerms terms;
    private final LocalDate today;

    public RowReading(List<ImportColumn> columns, ImportTerms terms, LocalDate today) {
        this.columns = List.copyOf(columns);
        this.terms = terms;
        this.today = today;
    }

    /** What becomes of a row with these cells, as far as the row itself tells. */
    public RowVerdict read(List<String> cells) {
        var problems = new ArrayList<RowProblem>();
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() != null) {
                read(columns.get(i).field(), cells.get(i), values, problems);
            }
        }
        complete(values, problems);
        if (problems.isEmpty()) {
            FieldCheck.check(values, today)
                    .forEach(problem -> problems.add(RowProblem.grave(problem)));
        }
        missing(values, problems);
        FieldCheck.doubts(values, today)
                .forEach(problem -> problems.add(RowProblem.doubt(problem)));
        return new RowVerdict(outcome(values, problems), values, problems);
    }

    private static void read(
            CustomerField field,
            String cell,
            Map<CustomerField, String> values,
            List<RowProblem> problems) {
        try {
            var canonical = field.type().canonical(field, cell);
            if (canonical != null) {
                values.put(field, canonical);
            }
        } catch (InvalidFieldValue invalid) {
            problems.add(RowProblem.grave(invalid.problem()));
        }
    }

    private void complete(Map<CustomerField, String> values, List<RowProblem> problems) {
        terms.defaults().forEach((field, value) -> fillIn(field, value, values));
        var branch = terms.branch().value();
        if (!branch.equals(values.getOrDefault(CustomerField.BRANCH, branch))) {
            problems.add(RowProblem.grave(CustomerField.BRANCH, "exchange.otherBranch", branch));
        }
        values.put(CustomerField.BRANCH, branch);
        if (terms.manager() != null) {
            values.putIfAbsent(CustomerField.MANAGER, terms.manager().value());
        }
        values.put(CustomerField.STATUS, CustomerStatus.ACTIVE.name());
    }

    /** A kind of document without a number says nothing. */
    private static void fillIn(
            CustomerField field, String value, Map<CustomerField, String> values) {
        if (field != CustomerField.DOCUMENT_KIND
                || values.containsKey(CustomerField.DOCUMENT_NUMBER)) {
            values.putIfAbsent(field, value);
        }
    }

    private void missing(Map<CustomerField, String> values, List<RowProblem> problems) {
        var unreadable = problems.stream().map(RowProblem::field).toList();
        FieldCheck.missing(CustomerKind.INDIVIDUAL, values).stream()
                .filter(field -> !unreadable.contains(field))
                .map(
                        field ->
                                new RowProblem(
                                        field,
                                        "exchange.missing",
                                        List.of(),
                                        !terms.openIncomplete() || field == CustomerField.NAME))
                .forEach(problems::add);
    }

    private static RowOutcome outcome(
            Map<CustomerField, String> values, List<RowProblem> problems) {
        if (problems.stream().anyMatch(RowProblem::isGrave)) {
            return RowOutcome.ERROR;
        }
        return FieldCheck.missing(CustomerKind.INDIVIDUAL, values).isEmpty()
                ? RowOutcome.OK
                : RowOutcome.INCOMPLETE;
    }
}
