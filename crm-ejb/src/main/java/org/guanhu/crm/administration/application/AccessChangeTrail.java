package org.guanhu.crm.administration.application;

import java.util.Map;
import java.util.stream.Stream;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** What the ledger says of an approved change of access. */
final class AccessChangeTrail {

    private AccessChangeTrail() {}

    static LedgerNote of(AccessChange change, Approval approval, long place) {
        var moved =
                change.terms().stream()
                        .map(term -> new LedgerNote.Value(term.key(), term.before(), term.after()));
        var reason =
                new LedgerNote.Value(
                        AccessTerms.REASON, null, approval.circumstances().reason().text());
        return new LedgerNote(
                LedgerStream.ofAccess(change.subject()),
                place,
                change.entryKind(),
                change.subject(),
                change.branch(),
                approval.request().value(),
                Map.of("maker", approval.maker().value()),
                Stream.concat(moved, Stream.of(reason)).toList());
    }

    /** The checker signs: it is by the approval that the record changes. */
    static LedgerNote.Signature signature(Approval approval) {
        return new LedgerNote.Signature(
                approval.checker().account().value(), approval.checker().person(), approval.at());
    }
}
