package org.guanhu.crm.exchange.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** A file, its columns or its rows are not accepted as they are. */
public class ImportRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ImportRefused(String code, Object... arguments) {
        super(code, arguments);
    }
}
