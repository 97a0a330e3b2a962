package org.guanhu.crm.exchange.application;

import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportTerms;

/**
 * What the step that matches columns shows.
 *
 * @param head what lists say of the import
 * @param columns the columns with what they mean so far, each with some of its cells
 * @param terms the terms as they were settled last, or null
 */
public record ImportColumns(ImportListRow head, List<Sampled> columns, ImportTerms terms) {

    /** A column and the first of its cells, for recognising it. */
    public record Sampled(ImportColumn column, List<String> cells) implements Serializable {}
}
