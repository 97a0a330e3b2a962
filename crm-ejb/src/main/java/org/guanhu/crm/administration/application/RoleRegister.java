package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessChange.DefineRole;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** Keeps the roles and what they allow. */
@ApplicationScoped
public class RoleRegister implements AccessRegister {

    @Inject private Roles roles;

    @Inject private DutyWatch watch;

    @Override
    public boolean keeps(AccessChange change) {
        return change instanceof DefineRole;
    }

    @Override
    public void hold(AccessChange change) {
        roles.hold(((DefineRole) change).role());
    }

    @Override
    public void mustSuit(AccessChange change) {
        var define = (DefineRole) change;
        if (find(change).isPresent() == (define.before() == null)) {
            throw new ApprovalRefused("administration.roleTaken", define.role());
        }
        watch.mustAllow(define.role(), define.after());
    }

    @Override
    public Map<String, String> present(AccessChange change) {
        return find(change).map(role -> AccessTerms.of(role.duties())).orElse(Map.of());
    }

    @Override
    public Optional<BilingualName> name(AccessChange change) {
        return find(change)
                .map(role -> role.duties().name())
                .or(() -> Optional.of(((DefineRole) change).after().name()));
    }

    @Override
    public Optional<AccessMark> mark(AccessChange change) {
        return find(change).map(Role::mark);
    }

    @Override
    public void carryOut(AccessChange change, Approval approval, String ledgerEntry) {
        var define = (DefineRole) change;
        find(change).orElseGet(() -> added(define)).define(define.after(), approval, ledgerEntry);
    }

    private Role added(DefineRole define) {
        var role = new Role(define.role(), define.after());
        roles.add(role);
        return role;
    }

    private Optional<Role> find(AccessChange change) {
        return roles.byCode(((DefineRole) change).role());
    }
}
