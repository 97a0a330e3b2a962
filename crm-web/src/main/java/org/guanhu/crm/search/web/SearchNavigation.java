package org.guanhu.crm.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the customers. */
@ApplicationScoped
class SearchNavigation {

    private static final int PLACE = 100;

    @Produces
    NavEntry customers() {
        return new NavEntry(
                PLACE,
                "customer.list.title",
                "pi-users",
                "/customer/list",
                Permission.CUSTOMER_VIEW);
    }
}
