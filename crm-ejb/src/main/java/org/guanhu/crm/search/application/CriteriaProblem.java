package org.guanhu.crm.search.application;

import java.util.List;

/**
 * A criterion that cannot be what it is said to be, such as a customer number with a wrong check
 * digit.
 *
 * @param criterion name of the criterion, as in {@link CustomerCriteria}
 * @param code key of the message in the bundle
 * @param arguments what fills the message's placeholders; never what was typed
 */
public record CriteriaProblem(String criterion, String code, List<Object> arguments) {

    public CriteriaProblem {
        arguments = List.copyOf(arguments);
    }
}
