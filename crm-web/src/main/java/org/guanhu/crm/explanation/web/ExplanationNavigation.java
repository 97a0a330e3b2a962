package org.guanhu.crm.explanation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the questions about rights. */
@ApplicationScoped
class ExplanationNavigation {

    private static final int PLACE = 790;

    @Produces
    NavEntry explanation() {
        return new NavEntry(
                PLACE,
                "explanation.navigation",
                "pi-question-circle",
                "/explanation/why",
                Permission.ACCESS_EXPLAIN);
    }
}
