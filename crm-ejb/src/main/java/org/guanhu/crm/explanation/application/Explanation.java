package org.guanhu.crm.explanation.application;

import java.util.List;

/**
 * Why somebody may do something or may not, in one sentence.
 *
 * @param allowed whether they may
 * @param code key of the sentence
 * @param arguments what fills it: people, roles, permissions, branches, fields, grounds
 */
public record Explanation(boolean allowed, String code, List<Object> arguments) {

    static Explanation yes(String code, Object... arguments) {
        return new Explanation(true, code, List.of(arguments));
    }

    static Explanation no(String code, Object... arguments) {
        return new Explanation(false, code, List.of(arguments));
    }
}
