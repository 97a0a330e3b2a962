package org.guanhu.crm.access.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** The act is sensitive, and the person last proved to be themselves too long ago. */
public class ProofNeeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProofNeeded() {
        super("access.proofNeeded");
    }
}
