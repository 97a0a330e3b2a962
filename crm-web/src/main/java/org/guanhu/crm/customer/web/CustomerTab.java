package org.guanhu.crm.customer.web;

import java.util.Locale;

/** What a customer's page shows under its head. */
public enum CustomerTab {
    /** The record itself. */
    DETAILS,
    /** The change requests on it. */
    CHANGES,
    /** What happened to it. */
    HISTORY;

    /** How addresses name the tab. */
    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab that an address names; the record itself if it names none of ours. */
    static CustomerTab of(String inAddress) {
        for (var tab : values()) {
            if (tab.inAddress().equals(inAddress)) {
                return tab;
            }
        }
        return DETAILS;
    }
}
