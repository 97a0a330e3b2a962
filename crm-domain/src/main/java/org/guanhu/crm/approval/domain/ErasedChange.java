package org.guanhu.crm.approval.domain;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * What is left of a change whose values were destroyed with the customer's key.
 *
 * @param alias the kind of change it was
 * @param subject whom it concerned
 * @param branch the branch at the time
 * @param manager who managed the customer, or null
 */
public record ErasedChange(String alias, String subject, BranchCode branch, StaffId manager)
        implements Change {

    @Override
    public List<FieldChange> fields() {
        return List.of();
    }
}
