package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.approval.application.RequestCriteria;

/** How many requests came back to the reader and still wait for a new proposal. */
@Dependent
class ReturnedRequestsCard implements HomeCard {

    @Inject private Inbox inbox;

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String labelKey() {
        return "approval.card.returned";
    }

    @Override
    public String icon() {
        return "pi-replay";
    }

    @Override
    public String outcome() {
        return "/approval/inbox?view=TO_REVISE";
    }

    @Override
    public Permission permission() {
        return Permission.CHANGE_SUBMIT;
    }

    @Override
    public long count() {
        return inbox.count(RequestCriteria.of(RequestCriteria.View.TO_REVISE));
    }
}
