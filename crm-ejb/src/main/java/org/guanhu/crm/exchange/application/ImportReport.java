package org.guanhu.crm.exchange.application;

import java.util.List;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportTerms;

/**
 * What the trial of an import found, and what it was tried on.
 *
 * @param head what lists say of the import, with its counts
 * @param columns what each column means
 * @param terms the terms, or null before they are settled
 * @param findings what was found, most frequent first
 * @param refusal why carrying it out came to nothing, or null
 */
public record ImportReport(
        ImportListRow head,
        List<ImportColumn> columns,
        ImportTerms terms,
        List<Finding> findings,
        ImportRefusal refusal) {}
