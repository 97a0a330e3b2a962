package org.guanhu.crm.field.domain;

import java.util.List;

/** One entry of a list of codes: stored by its name, written by people in many ways. */
public interface Coded {

    /** The code as stored. */
    String name();

    /** Other ways to write it, in English and Chinese, lower case. */
    List<String> writtenForms();

    /** Whether people may write it; some codes only the bank's own doings bring about. */
    default boolean isWritable() {
        return true;
    }

    /** Key of the code's label in the bundle, as in {@code enum.Sex.FEMALE}. */
    default String labelKey() {
        return "enum." + getClass().getSimpleName() + "." + name();
    }
}
