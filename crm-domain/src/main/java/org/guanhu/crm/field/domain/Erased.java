package org.guanhu.crm.field.domain;

/**
 * What stands for a value whose data key was destroyed. It reads well in both languages wherever
 * nobody translates it; pages do.
 */
public final class Erased {

    /** The words in place of the value. */
    public static final String TEXT = "erased 已销毁";

    private Erased() {}

    /** Whether a text stands for a value that was erased. */
    public static boolean is(String text) {
        return TEXT.equals(text);
    }
}
