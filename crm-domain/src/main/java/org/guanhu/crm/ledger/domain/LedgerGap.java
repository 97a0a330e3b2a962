package org.guanhu.crm.ledger.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/**
 * An entry would not follow the chain as it stands: somebody else was faster, or one is missing.
 */
public class LedgerGap extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public LedgerGap(LedgerStream stream, long sequence) {
        super("ledger.gap", stream.value(), sequence);
    }
}
