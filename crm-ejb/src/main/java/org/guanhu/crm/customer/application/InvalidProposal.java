package org.guanhu.crm.customer.application;

import java.util.List;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Some fields of a proposal cannot take what was typed; each problem names its field. */
public class InvalidProposal extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidProposal(List<FieldProblem> problems) {
        super("customer.invalidProposal", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at which field. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
