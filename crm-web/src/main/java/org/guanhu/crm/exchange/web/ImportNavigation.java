package org.guanhu.crm.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the imports. */
@ApplicationScoped
class ImportNavigation {

    private static final int PLACE = 500;

    @Produces
    NavEntry imports() {
        return new NavEntry(
                PLACE,
                "exchange.list.title",
                "pi-upload",
                "/exchange/list",
                Permission.IMPORT_SUBMIT);
    }
}
