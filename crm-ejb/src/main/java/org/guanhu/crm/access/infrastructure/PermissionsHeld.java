package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Set;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Roles;

/**
 * Looks at the start whether each permission is allowed by some role: what nobody can do is told in
 * the log. A role that allows what this version does not know fails the start, since it could not
 * be read at any sign-in either.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PermissionsHeld {

    private static final Logger LOG = System.getLogger(PermissionsHeld.class.getName());

    @Inject private Roles roles;

    @PostConstruct
    void look() {
        var missing = missing();
        if (!missing.isEmpty()) {
            LOG.log(Level.WARNING, "No role allows {0}", missing);
        }
    }

    /** The permissions that no role allows. */
    Set<Permission> missing() {
        var missing = EnumSet.allOf(Permission.class);
        roles.all().forEach(role -> missing.removeAll(role.permissions()));
        return missing;
    }
}
