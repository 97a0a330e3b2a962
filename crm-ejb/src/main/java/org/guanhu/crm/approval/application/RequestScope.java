package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ChangeRequest;

/**
 * Which requests a person may meet: those of customers in scope, one's own, and those on who may do
 * what by permission alone.
 */
@ApplicationScoped
public class RequestScope {

    @Inject private CurrentStaff me;

    /** Whether the request exists for the present person. */
    public boolean covers(ChangeRequest request) {
        return request.realm().isSeenBy(me)
                && (!request.realm().isScoped()
                        || request.maker().equals(me.id())
                        || me.scope().covers(request.branch(), request.manager()));
    }
}
