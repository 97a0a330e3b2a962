package org.guanhu.crm.access.domain;

import java.util.Set;

/**
 * What a person may do by one role of one account, and when.
 *
 * @param account the account
 * @param role the role
 * @param permissions what it allows
 * @param days when
 */
public record HeldDuty(StaffId account, RoleCode role, Set<Permission> permissions, Validity days) {

    public HeldDuty {
        permissions = Set.copyOf(permissions);
    }
}
