package org.guanhu.crm.ledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the ledger. */
@ApplicationScoped
class LedgerNavigation {

    private static final int PLACE = 700;

    @Produces
    NavEntry ledger() {
        return new NavEntry(
                PLACE, "ledger.list.title", "pi-book", "/audit/list", Permission.AUDIT_READ);
    }
}
