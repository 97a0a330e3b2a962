package org.guanhu.crm.field.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** A typed text that the field cannot take; says at which field and why. */
public class InvalidFieldValue extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final FieldProblem problem;

    public InvalidFieldValue(FieldProblem problem) {
        super(problem.code(), problem.arguments().toArray());
        this.problem = problem;
    }

    static InvalidFieldValue of(Field field, String code, Object... arguments) {
        return new InvalidFieldValue(FieldProblem.of(field, code, arguments));
    }

    /** What is wrong, to be said at the field. */
    public FieldProblem problem() {
        return problem;
    }
}
