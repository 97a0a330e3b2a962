package org.guanhu.crm.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanhu.crm.exchange.application.Finding;
import org.guanhu.crm.exchange.application.ImportReport;
import org.guanhu.crm.exchange.application.ReportRow;
import org.guanhu.crm.exchange.domain.RowCounts;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.Wording;

/** Puts what was found in a file into the reader's words. */
@Named
@RequestScoped
public class ImportWords {

    private static final String ANY = "…";
    private static final int MOST_PLACEHOLDERS = 3;

    @Inject private Wording wording;
    @Inject private FieldText texts;

    /** What is to be said of a row, with the name of the field before it. */
    public String problem(RowProblem problem) {
        return said(problem.field(), wording.ofAll(problem.code(), problem.arguments()));
    }

    /** What was found in many rows; what differs from row to row is left open. */
    public String finding(Finding finding) {
        var open = java.util.Collections.nCopies(MOST_PLACEHOLDERS, ANY);
        return said(finding.field(), wording.ofAll(finding.code(), open));
    }

    /** What follows from a finding for the rows that it concerns. */
    public String effect(Finding finding) {
        return wording.of(finding.isGrave() ? "exchange.found.grave" : "exchange.found.doubt");
    }

    /** Who is to manage the new customers, or null. */
    public String manager(ImportReport report) {
        var manager = report.terms().manager();
        return manager == null ? null : texts.staff(manager.value());
    }

    /** What is proposed with a file: how many rows shall become customers, and how many not. */
    public String proposal(RowCounts counts) {
        return wording.of("exchange.report.submitText", counts.opened(), counts.leftOut());
    }

    private String said(Field field, String sentence) {
        return wording.of("exchange.ofField", wording.of(field.labelKey()), sentence);
    }

    /** All that is to be said of a row, as one text. */
    public String problems(ReportRow row) {
        return row.problems().stream().map(this::problem).collect(Collectors.joining(" "));
    }

    /** What the columns are called that a file of rows left out has in addition. */
    List<String> leftOutHeads() {
        return List.of(wording.of("exchange.leftOut.row"), wording.of("exchange.leftOut.why"));
    }

    /** The values of a row but its name, as one text. */
    public String values(ReportRow row) {
        return row.values().entrySet().stream()
                .filter(one -> one.getKey() != CustomerField.NAME)
                .filter(one -> one.getKey() != CustomerField.STATUS)
                .filter(one -> one.getKey() != CustomerField.BRANCH)
                .map(this::value)
                .collect(Collectors.joining(" · "));
    }

    private String value(Map.Entry<CustomerField, String> one) {
        return texts.of(one.getKey(), one.getValue());
    }

    /** The values that hold where the file has none, each with the name of its field. */
    public List<String> defaults(ImportReport report) {
        return report.terms().defaults().entrySet().stream()
                .map(one -> said(one.getKey(), value(one)))
                .toList();
    }

    /** What the columns mean, each with its head; those not imported in the end. */
    public String columns(ImportReport report, boolean imported) {
        return report.columns().stream()
                .filter(column -> (column.field() != null) == imported)
                .map(
                        column ->
                                imported
                                        ? column.header()
                                                + " → "
                                                + wording.of(column.field().labelKey())
                                        : column.header())
                .collect(Collectors.joining(", "));
    }
}
