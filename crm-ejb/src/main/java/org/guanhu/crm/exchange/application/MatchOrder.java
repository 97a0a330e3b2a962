package org.guanhu.crm.exchange.application;

import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * What the columns of an import mean, and on which terms its rows are tried.
 *
 * @param key the import
 * @param columns its columns, in the order of the file
 * @param branch the branch that will hold the customers
 * @param manager who will manage those for whom the file names nobody, or null
 * @param openIncomplete whether records without some mandatory fields are opened all the same
 * @param defaults values for where the file has none, as typed
 */
public record MatchOrder(
        ImportKey key,
        List<ImportColumn> columns,
        BranchCode branch,
        StaffId manager,
        boolean openIncomplete,
        Map<CustomerField, String> defaults) {

    public MatchOrder {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "MatchOrder[" + key + "]";
    }
}
