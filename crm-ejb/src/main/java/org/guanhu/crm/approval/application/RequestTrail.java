package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.ledger.domain.Ledger;
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
        var values =
                change.fields().stream()
                        .map(
                                field ->
                                        new LedgerNote.Value(
                                                field.field().key(),
                                                field.before(),
                                                field.after()));
        var terms =
                change.terms().stream()
                        .map(term -> new LedgerNote.Value(term.key(), term.before(), term.after()));
        var withReason = Stream.concat(Stream.concat(values, terms), Stream.of(said(reason)));
        append(request, "request.submitted", withReason.toList(), at);
    }

    /** Notes a decision or a withdrawal. */
    public void closed(ChangeRequest request, Reason reason, Instant at) {
        var kind = "request." + request.status().name().toLowerCase(Locale.ROOT);
        var values = reason == null ? List.<LedgerNote.Value>of() : List.of(said(reason));
        append(request, kind, values, at);
    }

    private static LedgerNote.Value said(Reason reason) {
        return new LedgerNote.Value(REASON, null, reason.text());
    }

    private void append(
            ChangeRequest request, String kind, List<LedgerNote.Value> values, Instant at) {
        var stream = LedgerStream.ofRequest(request.number().value());
        var facts =
                Map.of(
                        "change", request.alias(),
                        "trigger", request.trigger().name(),
                        "channel", request.channel().name());
        ledger.append(
                new LedgerNote(
                        stream,
                        ledger.length(stream) + 1,
                        kind,
                        request.subject(),
                        request.branch(),
                        request.number().value(),
                        facts,
                        values),
                LedgerNote.Signature.of(me, at));
    }
}
