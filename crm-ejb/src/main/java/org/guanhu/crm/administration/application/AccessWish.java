package org.guanhu.crm.administration.application;

import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.domain.AccountStep;

/** What an administrator wants, as filled in; what it changes is read from the records. */
public sealed interface AccessWish {

    /** An account for a person. */
    record Open(StaffId account, String person, Particulars particulars) implements AccessWish {}

    /** Other particulars for an account. */
    record Amend(StaffId account, Particulars particulars) implements AccessWish {}

    /** These rights for an account, and no others. */
    record Grant(StaffId account, Grants grants) implements AccessWish {}

    /** An account closed or used again. */
    record Use(StaffId account, AccountStep step) implements AccessWish {}

    /** A role with these duties. */
    record Define(RoleCode role, Duties duties) implements AccessWish {}

    /** A branch of that name at that place. */
    record Settle(BranchCode branch, Site site) implements AccessWish {}
}
