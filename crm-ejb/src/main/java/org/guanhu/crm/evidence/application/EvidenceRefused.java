package org.guanhu.crm.evidence.application;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** No evidence can be given now. */
public class EvidenceRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceRefused(String code, Object... arguments) {
        super(code, arguments);
    }
}
