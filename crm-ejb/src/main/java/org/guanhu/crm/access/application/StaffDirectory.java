package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Locale;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Shows the administration who works for the bank and what each may do (SE-01, SE-04). */
@Local
public interface StaffDirectory {

    /**
     * One page of the staff that match; sorts by {@code login}, {@code name}, {@code branch} or
     * {@code active}.
     */
    Page<StaffRow> staff(StaffCriteria criteria, PageRequest page, Locale reader);

    /** All roles with what they allow. */
    List<RoleRow> roles(Locale reader);

    /** All branches, each after the one above it. */
    List<BranchRow> branches(Locale reader);
}
