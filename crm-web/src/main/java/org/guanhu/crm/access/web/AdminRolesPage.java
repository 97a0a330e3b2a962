package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.application.RoleRow;
import org.guanhu.crm.access.application.StaffDirectory;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.shared.web.Language;

/** Which role may do what. */
@Named
@RequestScoped
public class AdminRolesPage {

    @Inject private StaffDirectory directory;
    @Inject private Language language;

    private List<RoleRow> roles;

    /** The roles, by code. */
    public List<RoleRow> getRoles() {
        if (roles == null) {
            roles = directory.roles(language.getLocale());
        }
        return roles;
    }

    /** Everything that a role can allow. */
    public List<Permission> getPermissions() {
        return List.of(Permission.values());
    }
}
