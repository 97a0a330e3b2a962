package org.guanhu.crm.administration.application;

import java.util.Map;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** What the ledger says of an approved change of access. */
final class AccessChangeTrail {

    private AccessChangeTrail() {}

    static LedgerNote of(AccessChange change, Approval approval, long place) {
        return new LedgerNote(
                LedgerStream.ofAccess(change.subject()),
                place,
                change.entryKind(),
                change.subject(),
                change.branch(),
                approval.request().value(),
                Map.of("maker", approval.maker().value()),
                RequestTrail.values(change, approval.circumstances().reason()));
    }
}
