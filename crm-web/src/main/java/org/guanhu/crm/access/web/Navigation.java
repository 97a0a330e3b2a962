package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The navigation as this person sees it. */
@Named
@RequestScoped
public class Navigation {

    @Inject @Any private Instance<NavEntry> entries;
    @Inject private CurrentUser user;

    private List<NavEntry> visible;

    /** The entries that the person may follow, in order. */
    public List<NavEntry> getEntries() {
        if (visible == null) {
            visible =
                    entries.stream()
                            .filter(entry -> entry.isOpenTo(user))
                            .sorted(Comparator.comparingInt(NavEntry::order))
                            .toList();
        }
        return visible;
    }

    /** What {@code aria-current} says of an entry; null leaves the attribute out. */
    public String current(NavEntry entry) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return entry.isHomeOf(here) ? "page" : null;
    }
}
