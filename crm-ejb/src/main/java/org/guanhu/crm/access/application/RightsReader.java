package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.StaffRights.Profile;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeResolution;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/** Reads what a person may do, as the database has it at this moment (I10). */
@ApplicationScoped
@Transactional
public class RightsReader {

    @Inject private StaffMembers members;

    @Inject private Roles roles;

    @Inject private Branches branches;

    @Inject private Clock clock;

    /** The rights of that account today. */
    public StaffRights rightsOf(StaffId id) {
        LocalDate today = LocalDate.now(clock);
        return members.byId(id)
                .filter(staff -> staff.mayWorkOn(today))
                .map(staff -> rightsOf(staff, today))
                .orElseGet(() -> StaffRights.none(id));
    }

    private StaffRights rightsOf(Staff staff, LocalDate today) {
        Set<RoleCode> held = staff.rolesOn(today);
        return new StaffRights(
                staff.id(),
                new Profile(staff.person(), staff.name(), staff.branch()),
                held,
                permissionsOf(held),
                scopeOf(staff.id(), staff.scopesOn(today)));
    }

    private Set<Permission> permissionsOf(Set<RoleCode> held) {
        return roles.all().stream()
                .filter(role -> held.contains(role.code()))
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private DataScope scopeOf(StaffId person, List<ScopeGrant> grants) {
        return new ScopeResolution(branches::inTreeOrder).of(person, grants);
    }
}
