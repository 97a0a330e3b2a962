package org.guanhu.crm.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;

/** The way to staff, roles and branches. */
@ApplicationScoped
class AdminNavigation {

    private static final int PLACE = 800;

    @Produces
    NavEntry administration() {
        return new NavEntry(
                PLACE, "access.navigation", "pi-id-card", "/admin/staff", Permission.STAFF_VIEW);
    }
}
