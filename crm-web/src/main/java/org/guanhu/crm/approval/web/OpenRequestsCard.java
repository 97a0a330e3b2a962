package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;

/** How many of the reader's own requests await somebody else's decision. */
@Dependent
class OpenRequestsCard implements HomeCard {

    @Inject private Inbox inbox;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String labelKey() {
        return "approval.card.open";
    }

    @Override
    public String icon() {
        return "pi-send";
    }

    @Override
    public String outcome() {
        return "/approval/inbox?view=MINE&status=SUBMITTED";
    }

    @Override
    public Permission permission() {
        return Permission.CHANGE_SUBMIT;
    }

    @Override
    public long count() {
        return inbox.count(
                new RequestCriteria(
                        RequestCriteria.View.MINE, ChangeRequestStatus.SUBMITTED, null));
    }
}
