package org.guanhu.crm.field.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a number must be like to be one of some kind of document. */
@FunctionalInterface
interface NumberRule {

    /** The objection that a number does not look like one of its kind. */
    String SHAPE = "shape";

    /** Why a number is none of that kind, as a message key or {@link #SHAPE}. */
    Optional<String> objectionTo(String number);

    /** Numbers of which nothing but the looks can be judged. */
    static NumberRule shaped(String pattern) {
        var shape = Pattern.compile(pattern);
        return number -> shape.matcher(number).matches() ? Optional.empty() : Optional.of(SHAPE);
    }
}
