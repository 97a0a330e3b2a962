package org.guanhu.crm.administration.application;

import jakarta.ejb.Local;
import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;

/** Reading accounts, roles and branches one by one. */
@Local
public interface AccessRecords {

    /**
     * An account.
     *
     * @throws UnknownAccount if there is none
     */
    AccountView account(StaffId login);

    /**
     * What a role is called and allows.
     *
     * @throws UnknownRole if there is none
     */
    Duties role(RoleCode code);

    /**
     * What a branch is called and where it stands.
     *
     * @throws UnknownBranch if there is none
     */
    Site branch(BranchCode code);

    /** The duties that nobody holds together. */
    List<DutyConflict> conflicts();

    /** What nobody in the bank can do today. */
    List<Permission> unheld();
}
