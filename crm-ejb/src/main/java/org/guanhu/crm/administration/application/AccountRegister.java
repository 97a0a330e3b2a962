package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.application.SecondFactorReset;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessChange.AmendAccount;
import org.guanhu.crm.administration.domain.AccessChange.GrantRights;
import org.guanhu.crm.administration.domain.AccessChange.OpenAccount;
import org.guanhu.crm.administration.domain.AccessChange.UseAccount;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** Keeps the accounts of the staff. */
@ApplicationScoped
public class AccountRegister implements AccessRegister {

    @Inject private StaffMembers members;

    @Inject private Roles roles;

    @Inject private Branches branches;

    @Inject private DutyWatch watch;

    @Inject private SessionRegistry sessions;

    @Inject private OneTimePasswords passwords;

    @Inject private SecondFactorReset factors;

    @Override
    public boolean keeps(AccessChange change) {
        return change.account() != null;
    }

    @Override
    public void hold(AccessChange change) {
        members.hold(change.account());
    }

    @Override
    public void mustSuit(AccessChange change) {
        var account = members.byId(change.account());
        if (change instanceof OpenAccount open) {
            if (account.isPresent()) {
                throw new ApprovalRefused("administration.loginTaken", open.account());
            }
            mustSuit(open.particulars(), open.person());
            return;
        }
        var present = account.orElseThrow(() -> new UnknownAccount(change.account().value()));
        if (change instanceof AmendAccount amend) {
            mustSuit(amend.after(), present.person());
        } else if (change instanceof GrantRights grant) {
            mustSuit(grant.after());
            watch.mustAllow(present, grant.after());
        }
    }

    private void mustSuit(Particulars wanted, String person) {
        mustExist(wanted.branch());
        if (wanted.superior() == null) {
            return;
        }
        var superior = members.byId(wanted.superior());
        if (superior.filter(Staff::isActive).isEmpty()) {
            throw new ApprovalRefused("administration.noSuperior", wanted.superior());
        }
        if (superior.get().person().equals(person)) {
            throw new ApprovalRefused("administration.ownSuperior");
        }
    }

    private void mustSuit(Grants wanted) {
        wanted.roles().stream().map(RoleGrant::role).forEach(this::mustExist);
        wanted.scopes().stream()
                .map(ScopeGrant::branch)
                .filter(branch -> branch != null)
                .forEach(this::mustExist);
        mustBeDistinct(wanted.roles().stream().map(grant -> grant.role() + start(grant)));
        mustBeDistinct(
                wanted.scopes().stream()
                        .map(
                                grant ->
                                        grant.kind()
                                                + ""
                                                + grant.branch()
                                                + grant.validity().from()));
    }

    private static String start(RoleGrant grant) {
        return " " + grant.validity().from();
    }

    private static void mustBeDistinct(Stream<String> keys) {
        var all = keys.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new ApprovalRefused("administration.grantedTwice");
        }
    }

    private void mustExist(RoleCode role) {
        roles.byCode(role).orElseThrow(() -> new UnknownRole(role.value()));
    }

    private void mustExist(BranchCode branch) {
        branches.byCode(branch).orElseThrow(() -> new UnknownBranch(branch.value()));
    }

    @Override
    public Map<String, String> present(AccessChange change) {
        return members.byId(change.account()).map(staff -> present(staff, change)).orElse(Map.of());
    }

    private static Map<String, String> present(Staff staff, AccessChange change) {
        if (change instanceof GrantRights) {
            return AccessTerms.of(staff.grants());
        }
        if (change instanceof UseAccount use) {
            return use.changesUse() ? AccessTerms.ofUse(staff.isActive()) : Map.of();
        }
        return AccessTerms.of(staff.particulars());
    }

    @Override
    public Optional<BilingualName> name(AccessChange change) {
        var known = members.byId(change.account()).map(Staff::name);
        return change instanceof OpenAccount open
                ? known.or(() -> Optional.of(open.particulars().name()))
                : known;
    }

    @Override
    public Optional<AccessMark> mark(AccessChange change) {
        return members.byId(change.account()).map(Staff::mark);
    }

    @Override
    public void carryOut(AccessChange change, Approval approval, String ledgerEntry) {
        if (change instanceof OpenAccount open) {
            members.add(opened(open, approval, ledgerEntry));
            return;
        }
        var staff = account(change.account());
        if (change instanceof AmendAccount amend) {
            staff.amend(amend.after(), approval, ledgerEntry);
        } else if (change instanceof GrantRights grant) {
            staff.hold(grant.after(), approval, ledgerEntry);
            sessions.endAll(staff.id(), SessionEnd.RIGHTS_CHANGED);
        } else if (change instanceof UseAccount use) {
            carryOut(use.step(), staff, approval, ledgerEntry);
        }
    }

    private void carryOut(AccountStep step, Staff staff, Approval approval, String ledgerEntry) {
        switch (step) {
            case CLOSE -> {
                staff.use(false, approval, ledgerEntry);
                sessions.endAll(staff.id(), SessionEnd.ACCOUNT_CLOSED);
            }
            case REOPEN -> staff.use(true, approval, ledgerEntry);
            case RESET_PASSWORD -> {
                staff.passed(approval, ledgerEntry);
                passwords.withdraw(staff.id());
            }
            case RESET_FACTOR -> {
                staff.passed(approval, ledgerEntry);
                factors.of(staff.id());
            }
        }
    }

    private static Staff opened(OpenAccount open, Approval approval, String ledgerEntry) {
        var of = open.particulars();
        var staff = new Staff(open.account(), open.person(), of.name(), of.branch(), of.validity());
        staff.amend(of, approval, ledgerEntry);
        return staff;
    }

    private Staff account(StaffId id) {
        return members.byId(id).orElseThrow(() -> new UnknownAccount(id.value()));
    }
}
