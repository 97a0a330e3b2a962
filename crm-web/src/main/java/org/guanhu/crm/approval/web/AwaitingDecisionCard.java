package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.approval.application.RequestCriteria;

/** How many requests await the reader's decision. */
@Dependent
class AwaitingDecisionCard implements HomeCard {

    @Inject private Inbox inbox;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String labelKey() {
        return "approval.card.awaiting";
    }

    @Override
    public String icon() {
        return "pi-inbox";
    }

    @Override
    public String outcome() {
        return "/approval/inbox?view=INBOX";
    }

    @Override
    public Permission permission() {
        return Permission.CHANGE_DECIDE;
    }

    @Override
    public long count() {
        return inbox.count(RequestCriteria.of(RequestCriteria.View.INBOX));
    }
}
