package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.StaffRights.Profile;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Roles;
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
                .map(staff -> new Reading(today).of(staff))
                .orElseGet(() -> StaffRights.none(id));
    }

    /** The rights today of those accounts that may be used, read in one go. */
    public List<StaffRights> rightsOf(List<Staff> accounts) {
        var reading = new Reading(LocalDate.now(clock));
        return accounts.stream()
                .filter(staff -> staff.mayWorkOn(reading.today))
                .map(reading::of)
                .toList();
    }

    /** The roles that allow something, whoever holds them. */
    public Set<RoleCode> rolesWith(Permission permission) {
        return roles.all().stream()
                .filter(role -> role.permissions().contains(permission))
                .map(Role::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Roles and branches as they are on one day. */
    private final class Reading {

        private final LocalDate today;
        private final List<Role> everyRole = roles.all();
        private final ScopeResolution resolution = new ScopeResolution(branches.inTreeOrder());

        private Reading(LocalDate today) {
            this.today = today;
        }

        private StaffRights of(Staff staff) {
            Set<RoleCode> held = staff.rolesOn(today);
            return new StaffRights(
                    staff.id(),
                    new Profile(staff.person(), staff.name(), staff.branch()),
                    held,
                    groundsOf(held),
                    resolution.of(staff.id(), staff.scopesOn(today)));
        }

        private Map<Permission, Set<RoleCode>> groundsOf(Set<RoleCode> held) {
            var grounds = new EnumMap<Permission, Set<RoleCode>>(Permission.class);
            for (var role : everyRole) {
                if (held.contains(role.code())) {
                    role.permissions()
                            .forEach(
                                    permission ->
                                            grounds.computeIfAbsent(
                                                            permission, none -> new HashSet<>())
                                                    .add(role.code()));
                }
            }
            return grounds;
        }
    }
}
