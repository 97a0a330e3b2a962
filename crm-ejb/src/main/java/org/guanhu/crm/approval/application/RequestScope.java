package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ChangeRequest;

/** Which requests a person may meet: those of customers in scope, and one's own. */
@ApplicationScoped
public class RequestScope {

    @Inject private CurrentStaff me;

    /** Whether the request exists for the present person. */
    public boolean covers(ChangeRequest request) {
        return request.maker().equals(me.id())
                || me.scope().covers(request.branch(), request.manager());
    }
}
