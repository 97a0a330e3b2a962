package org.guanhu.crm.access.web;

import java.util.Arrays;
import org.guanhu.crm.access.domain.Permission;

/**
 * One entry of the navigation; each feature produces its own ({@code @Produces}), the frame finds
 * them.
 *
 * @param order place in the navigation, smaller is higher; hundreds, so that others fit between
 * @param labelKey key of the text
 * @param icon a PrimeIcons class, as in {@code pi-users}
 * @param outcome the page, as in {@code /customer/list}
 * @param permissions of which one is needed to see the entry; nothing is needed if there are none
 */
public record NavEntry(
        int order, String labelKey, String icon, String outcome, Permission... permissions) {

    /** Whether the person may follow it. */
    boolean isOpenTo(CurrentUser user) {
        return permissions.length == 0
                ? user.isSignedIn()
                : Arrays.stream(permissions).anyMatch(user::may);
    }

    /** Whether a page belongs to this entry: it is the entry's own, or stands beside it. */
    boolean isHomeOf(String viewId) {
        String folder = outcome.substring(0, outcome.lastIndexOf('/') + 1);
        return viewId.equals(outcome + ".xhtml")
                || folder.length() > 1 && viewId.startsWith(folder);
    }
}
