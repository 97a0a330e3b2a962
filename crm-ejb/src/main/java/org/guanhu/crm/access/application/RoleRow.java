package org.guanhu.crm.access.application;

import java.util.List;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;

/**
 * A line in the list of roles.
 *
 * @param code the role
 * @param name its name
 * @param permissions what it allows, in the order of the catalogue
 */
public record RoleRow(RoleCode code, String name, List<Permission> permissions) {

    /** Whether the role allows that. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
