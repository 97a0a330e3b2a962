package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;

/**
 * Which requests a person may meet: those of customers in scope, one's own, and those on who may do
 * what by permission alone.
 */
@ApplicationScoped
public class RequestScope {

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    /**
     * The request that was asked for by number.
     *
     * @throws UnknownChangeRequest if there is none, or none in one's scope: both answer alike, and
     *     the second is told to auditors
     */
    public ChangeRequest visible(Optional<ChangeRequest> found, ChangeRequestNumber number) {
        found.filter(request -> !covers(request)).ifPresent(this::wasRefused);
        return found.filter(this::covers)
                .orElseThrow(() -> new UnknownChangeRequest(number.value()));
    }

    private void wasRefused(ChangeRequest request) {
        trail.note(
                AccessNote.of(AccessKind.OUT_OF_SCOPE, me)
                        .about(request.subject(), request.branch())
                        .on(request.number().value()));
    }

    /** Whether the request exists for the present person. */
    public boolean covers(ChangeRequest request) {
        return request.realm().isSeenBy(me)
                && (!request.realm().isScoped()
                        || request.maker().equals(me.id())
                        || me.scope().covers(request.branch(), request.manager()));
    }
}
