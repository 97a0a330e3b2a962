package org.guanhu.crm.access.application;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Who a person is and what they may do today, read in one go.
 *
 * @param id the account
 * @param profile who stands behind it; null if the account may not be used today
 * @param roles the roles held
 * @param grounds what these allow, each with the roles that do
 * @param scope whose customers they concern
 */
public record StaffRights(
        StaffId id,
        Profile profile,
        Set<RoleCode> roles,
        Map<Permission, Set<RoleCode>> grounds,
        DataScope scope) {

    /**
     * Who stands behind an account.
     *
     * @param person the natural person
     * @param name the person's name
     * @param branch where the person works
     */
    public record Profile(String person, BilingualName name, BranchCode branch) {}

    public StaffRights {
        roles = Set.copyOf(roles);
        grounds = Map.copyOf(grounds);
    }

    /** The rights of an account that does not exist, or may not be used today. */
    static StaffRights none(StaffId id) {
        return new StaffRights(id, null, Set.of(), Map.of(), DataScope.none());
    }

    /** What the roles allow. */
    public Set<Permission> permissions() {
        return grounds.keySet();
    }

    /** Who stands behind the account; empty if it may not be used today. */
    public Optional<Profile> inUse() {
        return Optional.ofNullable(profile);
    }
}
