package org.guanhu.crm.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.UnheldPermissions;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.access.domain.HeldDuties;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/** Reads the records as they stand. */
@Stateless
public class AccessRecordsBean implements AccessRecords {

    @Inject private StaffMembers members;

    @Inject private Roles roles;

    @Inject private Branches branches;

    @Inject private HeldDuties held;

    @Inject private UnheldPermissions missing;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.STAFF_VIEW)
    public AccountView account(StaffId login) {
        return members.byId(login)
                .map(
                        staff ->
                                new AccountView(
                                        staff.id(),
                                        staff.person(),
                                        staff.particulars(),
                                        staff.grants(),
                                        staff.isActive(),
                                        staff.person().equals(me.person())))
                .orElseThrow(() -> new UnknownAccount(login.value()));
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public Duties role(RoleCode code) {
        return roles.byCode(code)
                .map(Role::duties)
                .orElseThrow(() -> new UnknownRole(code.value()));
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public Site branch(BranchCode code) {
        return branches.byCode(code)
                .map(Branch::site)
                .orElseThrow(() -> new UnknownBranch(code.value()));
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public List<DutyConflict> conflicts() {
        return held.conflicts();
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public List<Permission> unheld() {
        return List.copyOf(missing.today());
    }
}
