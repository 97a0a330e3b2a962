package org.guanhu.crm.exchange.domain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldProblem;

/**
 * What is to be said of one row of a file.
 *
 * @param field the field concerned
 * @param code key of the message in the bundle
 * @param arguments what fills the message's placeholders; never the value itself
 * @param isGrave whether the row cannot be opened because of it
 */
public record RowProblem(Field field, String code, List<String> arguments, boolean isGrave)
        implements Serializable {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    /** What stands against opening the row. */
    public static RowProblem grave(FieldProblem problem) {
        return new RowProblem(problem.field(), problem.code(), problem.arguments(), true);
    }

    /** What stands against opening the row. */
    public static RowProblem grave(Field field, String code, Object... arguments) {
        return new RowProblem(
                field, code, Arrays.stream(arguments).map(String::valueOf).toList(), true);
    }

    /** What ought to be looked at. */
    public static RowProblem doubt(FieldProblem problem) {
        return new RowProblem(problem.field(), problem.code(), problem.arguments(), false);
    }
}
