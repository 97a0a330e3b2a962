package org.guanhu.crm.approval.web;

import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.approval.application.RequestCriteria;

/**
 * How many requests of one sort there are for the reader.
 *
 * @param order place on the page
 * @param labelKey key of the text under the number
 * @param icon a PrimeIcons class
 * @param outcome the inbox that lists them
 * @param permission what one needs to see the card
 * @param criteria which requests are counted
 * @param inbox where they are counted
 */
record RequestsCard(
        int order,
        String labelKey,
        String icon,
        String outcome,
        Permission permission,
        RequestCriteria criteria,
        Inbox inbox)
        implements HomeCard {

    @Override
    public long count() {
        return inbox.count(criteria);
    }
}
