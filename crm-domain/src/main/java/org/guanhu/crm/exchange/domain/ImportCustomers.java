package org.guanhu.crm.exchange.domain;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.CustomerChange;

/**
 * Many customers are opened at once, from the rows of an import. The digest over those rows stands
 * for them: what is carried out is exactly what was proposed.
 *
 * @param key the import
 * @param fileName name of the file as it was uploaded
 * @param branch the branch that will hold the customers
 * @param manager who will manage those for whom the file names nobody, or null
 * @param counts how the rows came out
 * @param digest keyed digest over all rows that will be opened
 */
public record ImportCustomers(
        ImportKey key,
        String fileName,
        BranchCode branch,
        StaffId manager,
        RowCounts counts,
        String digest)
        implements Change {

    public static final String ALIAS = "exchange.import";

    @Override
    public String alias() {
        return ALIAS;
    }

    @Override
    public String subject() {
        return key.value();
    }

    @Override
    public List<FieldChange> fields() {
        return List.of();
    }

    /** Opening a record from a row of this import, at its branch, is part of it. */
    @Override
    public boolean includes(Change part) {
        return part instanceof CustomerChange.Open open
                        && open.source().equals(key.value())
                        && open.branch().equals(branch)
                || equals(part);
    }

    @Override
    public String toString() {
        return "ImportCustomers[" + key + "]";
    }
}
