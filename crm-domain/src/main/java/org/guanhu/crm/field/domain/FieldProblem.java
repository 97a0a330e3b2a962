package org.guanhu.crm.field.domain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one value, said at the field where it was typed.
 *
 * @param field the field concerned
 * @param code key of the message in the bundle, such as {@code field.mobile.invalid}
 * @param arguments what fills the message's placeholders; never the value itself
 */
public record FieldProblem(Field field, String code, List<String> arguments)
        implements Serializable {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose message needs nothing filled in. */
    public static FieldProblem of(Field field, String code) {
        return new FieldProblem(field, code, List.of());
    }

    /** A problem whose message is filled with these. */
    public static FieldProblem of(Field field, String code, Object... arguments) {
        return new FieldProblem(
                field, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
