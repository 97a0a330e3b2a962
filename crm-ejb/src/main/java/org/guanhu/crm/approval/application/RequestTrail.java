package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.approval.domain.RequestFacts;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** Writes each step of a request into the ledger (CW-03, AU-08). */
@ApplicationScoped
public class RequestTrail {

    private static final String REASON = "reason";

    @Inject private Ledger ledger;

    @Inject private CurrentStaff me;

    /** Notes that a request was made, with what it wants. */
    public void submitted(ChangeRequest request, Change change, Reason reason, Instant at) {
        append(request, LedgerKind.REQUEST_SUBMITTED, values(change, reason), at);
    }

    /** The terms and fields that a change moves, and after them the maker's words. */
    public static List<LedgerNote.Value> values(Change change, Reason reason) {
        var terms =
                change.terms().stream()
                        .map(term -> new LedgerNote.Value(term.key(), term.before(), term.after()));
        var fields =
                change.fields().stream()
                        .map(
                                field ->
                                        new LedgerNote.Value(
                                                field.field().key(),
                                                field.before(),
                                                field.after()));
        return Stream.of(terms, fields, Stream.of(said(reason))).flatMap(all -> all).toList();
    }

    /** Notes a decision or a withdrawal. */
    public void closed(ChangeRequest request, Reason reason, Instant at) {
        var kind =
                switch (request.status()) {
                    case SUBMITTED -> throw new IllegalArgumentException("Not closed yet");
                    case APPLIED -> LedgerKind.REQUEST_APPLIED;
                    case REJECTED -> LedgerKind.REQUEST_REJECTED;
                    case RETURNED -> LedgerKind.REQUEST_RETURNED;
                    case WITHDRAWN -> LedgerKind.REQUEST_WITHDRAWN;
                    case STALE -> LedgerKind.REQUEST_STALE;
                };
        var values = reason == null ? List.<LedgerNote.Value>of() : List.of(said(reason));
        append(request, kind, values, at);
    }

    /** Somebody's words; free text, so they are sealed as the values are. */
    public static LedgerNote.Value said(Reason reason) {
        return new LedgerNote.Value(REASON, null, reason.text());
    }

    /** The checker signs what is carried out: it is by the approval that a record changes. */
    public static LedgerNote.Signature signature(Approval approval) {
        return new LedgerNote.Signature(
                approval.checker().account().value(), approval.checker().person(), approval.at());
    }

    private void append(
            ChangeRequest request, LedgerKind kind, List<LedgerNote.Value> values, Instant at) {
        var stream = LedgerStream.ofRequest(request.number().value());
        ledger.append(
                new LedgerNote(
                        stream,
                        ledger.length(stream) + 1,
                        kind,
                        request.subject(),
                        request.branch(),
                        request.number().value(),
                        RequestFacts.of(request),
                        values),
                LedgerNote.Signature.of(me, at));
    }
}
