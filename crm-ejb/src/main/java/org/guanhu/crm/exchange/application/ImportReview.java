package org.guanhu.crm.exchange.application;

import jakarta.ejb.Local;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** An import as it is laid before the person who shall decide on it. */
@Local
public interface ImportReview {

    /**
     * What was found, on which terms.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none that one may see
     */
    ImportReport report(ImportKey key);

    /**
     * The rows that will be customers, or are, their values masked as in lists.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none that one may see
     */
    Page<ReportRow> rows(ImportKey key, PageRequest page);
}
