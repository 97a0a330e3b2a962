package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.guanhu.crm.access.domain.HeldDuties;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.StaffMembers;

/**
 * Finds what nobody in the bank can do today: no account that may be used has a role that allows
 * it. A bank that has just been founded is still being staffed and lacks nothing.
 */
@ApplicationScoped
@Transactional
public class UnheldPermissions {

    /** Whoever proposes on access and whoever decides: with these two a bank begins. */
    private static final int FOUNDERS = 2;

    @Inject private StaffMembers members;

    @Inject private Roles roles;

    @Inject private HeldDuties held;

    @Inject private Clock clock;

    /** The permissions that nobody holds today. */
    public Set<Permission> today() {
        if (members.count() <= FOUNDERS) {
            return Set.of();
        }
        var missing = EnumSet.allOf(Permission.class);
        var inUse = held.heldOn(LocalDate.now(clock));
        roles.all().stream()
                .filter(role -> inUse.contains(role.code()))
                .forEach(role -> missing.removeAll(role.permissions()));
        return missing;
    }
}
