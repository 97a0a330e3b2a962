package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.guanhu.crm.access.application.UnheldPermissions;
import org.guanhu.crm.access.domain.Roles;

/**
 * Looks at the start whether somebody can do each thing there is to do: what nobody can is told in
 * the log and stops nothing. A role that allows what this version does not know fails the start,
 * since it could not be read at any sign-in either.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PermissionsHeld {

    private static final Logger LOG = System.getLogger(PermissionsHeld.class.getName());

    @Inject private Roles roles;

    @Inject private UnheldPermissions unheld;

    @PostConstruct
    void look() {
        roles.all();
        var missing = unheld.today();
        if (!missing.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Nobody can do this: {0}. No account in use has a role that allows it; see"
                            + " Administration, Duties kept apart",
                    missing);
        }
    }
}
