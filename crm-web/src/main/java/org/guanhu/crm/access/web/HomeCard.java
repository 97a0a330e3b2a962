package org.guanhu.crm.access.web;

import org.guanhu.crm.access.domain.Permission;

/**
 * Something that waits to be done, as the home page shows it; each feature brings its own as a CDI
 * bean, and {@link #count()} is asked only on behalf of who holds the permission.
 */
public interface HomeCard {

    /** Place on the page, smaller is earlier. */
    int order();

    /** Key of the text under the number. */
    String labelKey();

    /** A PrimeIcons class, as in {@code pi-inbox}. */
    String icon();

    /** The page that lists what was counted. */
    String outcome();

    /** What one needs to see the card. */
    Permission permission();

    /** Whether the card is there even when there is nothing to count. */
    default boolean isShownAtNone() {
        return true;
    }

    /** How many there are for the person who reads. */
    long count();
}
