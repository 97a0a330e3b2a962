package org.guanhu.crm.customer.domain;

import java.util.Optional;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.ledger.domain.LedgerKind;

/** A change of a whole record that nothing has to be typed for. */
public interface RecordStep {

    /** The change's stable name. */
    String alias();

    /** Kind of the ledger entry that tells of it. */
    LedgerKind entryKind();

    /** Why a record as it stands does not admit the step: key of a message. */
    Optional<String> objectionOf(Customer customer);

    /**
     * Makes sure that a record as it stands admits the step.
     *
     * @throws ApprovalRefused if not
     */
    default void mustSuit(Customer customer) {
        var objection = objectionOf(customer);
        if (objection.isPresent()) {
            throw new ApprovalRefused(objection.get(), customer.number().value());
        }
    }
}
