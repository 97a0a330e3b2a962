package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanhu.crm.access.web.NavEntry;

/** The way to the reviews of rights; anybody may lead somebody. */
@ApplicationScoped
class ReviewNavigation {

    private static final int PLACE = 750;

    @Produces
    NavEntry reviews() {
        return new NavEntry(
                PLACE, "administration.reviews.title", "pi-check-square", "/review/mine");
    }
}
