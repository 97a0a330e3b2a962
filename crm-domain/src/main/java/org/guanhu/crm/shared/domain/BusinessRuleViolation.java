package org.guanhu.crm.shared.domain;

import java.util.List;

/**
 * A rule of the bank says no. Carries a message key, never a sentence: the reader's language is
 * known only where it is shown. Rolls the transaction back.
 */
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    public BusinessRuleViolation(String code, Object... arguments) {
        super(code);
        this.arguments = List.of(arguments);
    }

    /** Key of the message in the bundle, such as {@code approval.fourEyes}. */
    public String code() {
        return getMessage();
    }

    /** What fills the message's placeholders, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
