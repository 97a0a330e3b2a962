package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;

/** The requests that the home page counts. */
@ApplicationScoped
class RequestCards {

    private static final int PLACE = 100;

    @Inject private Inbox inbox;

    /** Those that await the reader's decision. */
    @Produces
    RequestsCard awaiting() {
        return new RequestsCard(
                PLACE,
                "approval.card.awaiting",
                "pi-inbox",
                "/approval/inbox?view=INBOX",
                Permission.CHANGE_DECIDE,
                RequestCriteria.of(RequestCriteria.View.INBOX),
                inbox);
    }

    /** The same for who decides on accounts, roles and branches. */
    @Produces
    RequestsCard awaitingOfficer() {
        return new RequestsCard(
                PLACE,
                "approval.card.awaiting",
                "pi-inbox",
                "/approval/inbox?view=INBOX",
                Permission.ACCESS_DECIDE,
                RequestCriteria.of(RequestCriteria.View.INBOX),
                inbox);
    }

    /** The open ones of who proposes accounts, roles and branches. */
    @Produces
    RequestsCard openOfAdministrator() {
        return new RequestsCard(
                PLACE + 1,
                "approval.card.open",
                "pi-send",
                "/approval/inbox?view=MINE&status=SUBMITTED",
                Permission.ACCESS_SUBMIT,
                new RequestCriteria(RequestCriteria.View.MINE, ChangeRequestStatus.SUBMITTED, null),
                inbox);
    }

    /** The reader's own that await somebody else's decision. */
    @Produces
    RequestsCard open() {
        return new RequestsCard(
                PLACE + 1,
                "approval.card.open",
                "pi-send",
                "/approval/inbox?view=MINE&status=SUBMITTED",
                Permission.CHANGE_SUBMIT,
                new RequestCriteria(RequestCriteria.View.MINE, ChangeRequestStatus.SUBMITTED, null),
                inbox);
    }

    /** Those that came back to the reader and still wait for a new proposal. */
    @Produces
    RequestsCard returned() {
        return new RequestsCard(
                PLACE + 2,
                "approval.card.returned",
                "pi-replay",
                "/approval/inbox?view=TO_REVISE",
                Permission.CHANGE_SUBMIT,
                RequestCriteria.of(RequestCriteria.View.TO_REVISE),
                inbox);
    }
}
