package org.guanhu.crm.shared.domain;

/**
 * What was asked for does not exist, or not for this person: both answer alike, so that nobody
 * learns what lies outside their scope.
 */
public class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}
