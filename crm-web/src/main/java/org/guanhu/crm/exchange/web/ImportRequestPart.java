package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.exchange.application.ImportReport;
import org.guanhu.crm.exchange.application.ImportReview;
import org.guanhu.crm.exchange.application.ReportRow;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;

/** The part of a request's page that shows the import which is to be approved. */
@Named
@ViewScoped
public class ImportRequestPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ImportReview review;

    private final LazyRows<ReportRow> rows =
            new LazyRows<>(this::page, row -> String.valueOf(row.number()));
    private ImportKey key;
    private transient ImportReport report;

    /** The import of that key: what was found, on which terms. */
    public ImportReport of(String subject) {
        if (report == null) {
            key = new ImportKey(subject);
            report = review.report(key);
        }
        return report;
    }

    private Page<ReportRow> page(PageRequest request) {
        return review.rows(key, request);
    }

    public LazyRows<ReportRow> getRows() {
        return rows;
    }
}
