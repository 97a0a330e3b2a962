package org.guanhu.crm.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The first entry of the navigation. */
@ApplicationScoped
class HomeNavigation {

    @Produces
    NavEntry home() {
        return new NavEntry(0, "home.title", "pi-home", "/home");
    }
}
