package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.shared.domain.PageRequest;

/** What waits for the person who reads: how much of it, and what comes next. */
@RequestScoped
public class Inbox {

    /** The inbox is worked off in the order in which requests came in. */
    static final String ORDER = "number";

    @Inject private ChangeInquiry inquiry;
    @Inject private CurrentUser user;

    /** How many requests match; none for who may not see requests. */
    public long count(RequestCriteria criteria) {
        return user.may(Permission.CHANGE_VIEW) ? inquiry.count(criteria) : 0;
    }

    /** The request that has waited longest for the reader's decision, beside the given one. */
    public Optional<String> nextBeside(String number) {
        if (!user.may(Permission.CHANGE_DECIDE)) {
            return Optional.empty();
        }
        var oldest = new PageRequest(0, 2, ORDER, true);
        return inquiry.find(RequestCriteria.of(RequestCriteria.View.INBOX), oldest).rows().stream()
                .map(ChangeRequestRow::number)
                .filter(other -> !other.equals(number))
                .findFirst();
    }
}
