package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.shared.domain.PageRequest;

/** What waits for the person who reads: how much of it, and what comes next. */
@RequestScoped
public class Inbox {

    /** The inbox is worked off in the order in which requests came in. */
    static final String ORDER = "number";

    @Inject private ChangeInquiry inquiry;
    @Inject private CurrentUser user;
    @Inject private CurrentStaff staff;

    /** Whether the reader decides on requests of any realm. */
    public boolean decides() {
        return user.may(Permission.CHANGE_DECIDE) || user.may(Permission.ACCESS_DECIDE);
    }

    /** Whether the reader proposes changes of any realm. */
    public boolean proposes() {
        return Arrays.stream(Realm.values()).map(Realm::proposedWith).anyMatch(user::may);
    }

    /** Whether the reader may see requests of any realm. */
    public boolean seesAny() {
        return user.isSignedIn()
                && Arrays.stream(Realm.values()).anyMatch(realm -> realm.isSeenBy(staff));
    }

    /** How many requests match; none for who may not see requests. */
    public long count(RequestCriteria criteria) {
        return seesAny() ? inquiry.count(criteria) : 0;
    }

    /** The request that has waited longest for the reader's decision, beside the given one. */
    public Optional<String> nextBeside(String number) {
        if (!decides()) {
            return Optional.empty();
        }
        var oldest = new PageRequest(0, 2, ORDER, true);
        return inquiry.find(RequestCriteria.of(RequestCriteria.View.INBOX), oldest).rows().stream()
                .map(ChangeRequestRow::number)
                .filter(other -> !other.equals(number))
                .findFirst();
    }
}
