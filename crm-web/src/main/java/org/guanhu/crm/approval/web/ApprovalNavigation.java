package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the requests. */
@ApplicationScoped
class ApprovalNavigation {

    private static final int PLACE = 300;

    @Produces
    NavEntry inbox() {
        return new NavEntry(
                PLACE,
                "approval.inbox.title",
                "pi-inbox",
                "/approval/inbox",
                Permission.CHANGE_VIEW,
                Permission.ACCESS_SUBMIT,
                Permission.ACCESS_DECIDE,
                Permission.AUDIT_READ);
    }
}
