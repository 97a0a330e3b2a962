package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.PersonNumber;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessChange;

/** Turns what an administrator wants into a change from what there is. */
@ApplicationScoped
public class AccessReading {

    @Inject private StaffMembers members;

    @Inject private Roles roles;

    @Inject private Branches branches;

    @Inject private CurrentStaff me;

    /** The change that the wish comes to. */
    public AccessChange change(AccessWish wish) {
        if (wish instanceof AccessWish.Open open) {
            return new AccessChange.OpenAccount(
                    open.account(), person(open.person()), open.particulars());
        }
        if (wish instanceof AccessWish.Define define) {
            var before = roles.byCode(define.role()).map(Role::duties).orElse(null);
            return new AccessChange.DefineRole(define.role(), me.branch(), before, define.duties());
        }
        if (wish instanceof AccessWish.Settle settle) {
            var before = branches.byCode(settle.branch()).map(Branch::site).orElse(null);
            return new AccessChange.SettleBranch(settle.branch(), before, settle.site());
        }
        return ofAccount(wish);
    }

    /** One person's number is written as their other accounts have it. */
    private String person(String typed) {
        var number = PersonNumber.canonical(typed);
        return members.ofPerson(number).stream().findFirst().map(Staff::person).orElse(number);
    }

    private AccessChange ofAccount(AccessWish wish) {
        if (wish instanceof AccessWish.Amend amend) {
            var before = account(amend.account()).particulars();
            return new AccessChange.AmendAccount(amend.account(), before, amend.particulars());
        }
        if (wish instanceof AccessWish.Grant grant) {
            var account = account(grant.account());
            return new AccessChange.GrantRights(
                    grant.account(), account.branch(), account.grants(), grant.grants());
        }
        var use = (AccessWish.Use) wish;
        return new AccessChange.UseAccount(
                use.account(), account(use.account()).branch(), use.step());
    }

    private Staff account(StaffId id) {
        return members.byId(id).orElseThrow(() -> new UnknownAccount(id.value()));
    }
}
