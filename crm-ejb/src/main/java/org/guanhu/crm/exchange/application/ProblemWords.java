package org.guanhu.crm.exchange.application;

import org.guanhu.crm.exchange.domain.RowProblem;

/** Says in the reader's language what is wrong with a row. */
@FunctionalInterface
public interface ProblemWords {

    /** The sentence, with the name of the field before it. */
    String of(RowProblem problem);
}
