package org.guanhu.crm.approval.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** A request is not accepted, or not decided as wished. */
public class ApprovalRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ApprovalRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    public ApprovalRefused(Objection objection) {
        super(objection.code());
    }
}
