package org.guanhu.crm.exchange.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** All imports of the bank with their rows. */
public interface Imports {

    /** The next key. */
    ImportKey nextKey();

    /** The import of that key, whoever may see it. */
    Optional<ImportFile> byKey(ImportKey key);

    /** The same, read afresh and held until the transaction ends. */
    Optional<ImportFile> hold(ImportKey key);

    /** The import that was proposed by that request. */
    Optional<ImportFile> ofRequest(ChangeRequestNumber request);

    /** What a person has uploaded, newest first. */
    Page<ImportFile> uploadedBy(StaffId staff, PageRequest page);

    /** Adds an import. */
    void add(ImportFile file);

    /** Adds rows and forgets them in memory. */
    void add(Collection<ImportRow> rows);

    /** The next rows after a number, in order. */
    List<ImportRow> rowsAfter(ImportKey key, int number, int most);

    /** The next rows of these outcomes after a number, in order. */
    List<ImportRow> rowsAfter(ImportKey key, int number, int most, Set<RowOutcome> outcomes);

    /** The rows of these outcomes, page by page. */
    Page<ImportRow> rows(ImportKey key, Set<RowOutcome> outcomes, PageRequest page);

    /** The row that became that customer. */
    Optional<ImportRow> rowOf(CustomerNumber customer);

    /** Writes what has changed in these rows and forgets them in memory. */
    void writeAndRelease(Collection<ImportRow> rows);
}
