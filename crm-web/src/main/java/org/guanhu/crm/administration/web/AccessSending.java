package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.administration.application.AccessMaintenance;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.shared.web.Notices;

/** Hands proposals about access in and leads to the request made of them. */
@RequestScoped
public class AccessSending {

    @Inject private AccessMaintenance maintenance;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    /** Shows a form only to who may propose. */
    public void mustBeOpen() {
        user.need(Permission.ACCESS_SUBMIT);
    }

    /**
     * Makes a request.
     *
     * @param seen what the form showed of the record, or null for a new one
     */
    public String send(AccessWish wish, Map<String, String> seen, WhyForm why) {
        var order =
                new AccessMaintenance.Order(
                        wish, Objects.toString(seen, null), why.getReason(), why.nonce());
        var request = maintenance.propose(order);
        notices.success("administration.sent", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }
}
