package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.FieldTaken;
import org.guanhu.crm.approval.domain.Submission;

/**
 * Takes changes in, from every feature's use case that lets somebody propose one. Not a use case
 * itself: whoever calls has checked the right and the scope.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeIntake {

    @Inject private ChangeRequests requests;

    @Inject private ChangePayload payload;

    @Inject private ChangeHandlers handlers;

    @Inject private RequestTrail trail;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    /**
     * Makes a request of a change, or returns the one that the same form has made already (I9).
     *
     * @throws FieldTaken if a request on one of the fields is open
     * @throws ApprovalRefused if the form has already been used for something else
     */
    public ChangeRequestNumber submit(Change change, Circumstances circumstances, String nonce) {
        var content = new ChangePayload.Content(change, circumstances.reason());
        var before = requests.byNonce(me.id(), nonce);
        if (before.isPresent()) {
            return same(before.get(), content);
        }
        change.fields().forEach(field -> mustBeFree(change, field));
        var number = requests.nextNumber();
        var sealed = payload.seal(number, content);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var request =
                new ChangeRequest(
                        new Submission(
                                number,
                                change,
                                Checker.of(me),
                                now,
                                sealed.bytes(),
                                sealed.digest(),
                                circumstances,
                                nonce,
                                handlers.of(change).baseDigests(change)));
        requests.add(request);
        trail.submitted(request, change, circumstances.reason(), now);
        return number;
    }

    private ChangeRequestNumber same(ChangeRequest earlier, ChangePayload.Content content) {
        if (!payload.isSame(earlier.payloadDigest(), content)) {
            throw new ApprovalRefused("approval.formUsedTwice", earlier.number().value());
        }
        return earlier.number();
    }

    private void mustBeFree(Change change, FieldChange field) {
        openItem(change, field)
                .ifPresent(
                        item -> {
                            throw new FieldTaken(field.field(), item.request().number());
                        });
    }

    private Optional<ChangeItem> openItem(Change change, FieldChange field) {
        return requests.openItems(change.subject()).stream()
                .filter(item -> item.field().equals(field.field().key()))
                .findFirst();
    }
}
