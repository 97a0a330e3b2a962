package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.guanhu.crm.exchange.application.CustomerImport;
import org.guanhu.crm.exchange.application.ImportReport;
import org.guanhu.crm.exchange.application.ReportRow;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportStatus;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Downloads;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Tables;

/** The third and fourth step of an import: what the trial found, and the proposal. */
@Named
@ViewScoped
public class ExchangeReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerImport imports;
    @Inject private ImportWords words;
    @Inject private Downloads downloads;
    @Inject private Notices notices;
    @Inject private Tables tables;

    private final LazyRows<ReportRow> rows =
            new LazyRows<>(this::page, row -> String.valueOf(row.number()));
    private final ImportForm form = new ImportForm();
    private ImportKey key;
    private String outcome;
    private transient ImportReport report;

    /** Shows what the last trial found; before one there is nothing to see. */
    public String load() {
        if (key == null) {
            throw new UnknownImport("");
        }
        return getReport().head().status() == ImportStatus.UPLOADED
                ? ImportSteps.to("/exchange/columns", key)
                : null;
    }

    /** Shows the rows that came out as chosen. */
    public void show() {
        tables.toFirstPage("rows");
    }

    /** Sends the rows that cannot be opened, with their reasons. */
    public void leftOut() {
        downloads.send(key + ".csv", imports.leftOut(key, words.leftOutHeads(), words::problem));
    }

    /** Proposes the import and leads to its request; stays if it is not said why. */
    public String submit() {
        if (!form.getCircumstances().isComplete(notices)) {
            return null;
        }
        var request = imports.submit(form.order(key));
        notices.success("exchange.report.submitted", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }

    private Page<ReportRow> page(PageRequest request) {
        return imports.rows(key, wanted(), request);
    }

    private Set<RowOutcome> wanted() {
        return outcome == null || outcome.isEmpty()
                ? EnumSet.allOf(RowOutcome.class)
                : EnumSet.of(RowOutcome.valueOf(outcome));
    }

    /** What the last trial found. */
    public ImportReport getReport() {
        if (report == null) {
            report = imports.report(key);
        }
        return report;
    }

    /** Whether the import can still be proposed. */
    public boolean isOpen() {
        return getReport().head().status().isOpen();
    }

    public LazyRows<ReportRow> getRows() {
        return rows;
    }

    public ImportForm getForm() {
        return form;
    }

    public ImportKey getKey() {
        return key;
    }

    public void setKey(ImportKey key) {
        this.key = key;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
