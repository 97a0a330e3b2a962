package org.guanhu.crm.exchange.application;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/**
 * Bringing customers in from a file, step by step; each step finds the import where the one before
 * left it. An import is its uploader's own until it is proposed.
 */
@Local
public interface CustomerImport {

    /**
     * Takes a file in and suggests what its columns mean.
     *
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if it is no file of customers
     */
    ImportKey upload(UploadedFile file);

    /**
     * The columns with some of their cells.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none of one's own
     */
    ImportColumns columns(ImportKey key);

    /**
     * Settles columns and terms, and tries every row: nothing is opened yet. May be done again
     * until the import is proposed.
     *
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if a column is not settled, or the terms
     *     are not one's to set
     * @throws org.guanhu.crm.field.domain.InvalidFieldValue if a default is none
     */
    ImportReport check(MatchOrder order);

    /**
     * What the last trial found.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none of one's own
     */
    ImportReport report(ImportKey key);

    /**
     * The rows that came out so.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none of one's own
     */
    Page<ReportRow> rows(ImportKey key, Set<RowOutcome> outcomes, PageRequest page);

    /**
     * The rows that cannot be opened, with the reasons, as a file to be corrected and uploaded
     * again.
     *
     * @param heads what the columns are called that bear the row's number and the reasons
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none of one's own
     */
    byte[] leftOut(ImportKey key, List<String> heads, ProblemWords words);

    /**
     * Proposes the import as one change.
     *
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if it was proposed before, was not
     *     tried, or has no row to open
     */
    ChangeRequestNumber submit(ImportOrder order);

    /** One's own imports, newest first. */
    Page<ImportListRow> mine(PageRequest page);
}
