package org.guanhu.crm.approval.domain;

/**
 * Why somebody proposes or decides, in their own words; 1 to 200 characters without blanks around
 * them. It may name anything, so it counts as C2.
 *
 * @param text the words
 */
public record Reason(String text) {

    private static final int LONGEST = 200;

    public Reason {
        if (text == null || text.isBlank()) {
            throw new ApprovalRefused("approval.reasonMissing");
        }
        text = text.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new ApprovalRefused("approval.reasonTooLong", LONGEST);
        }
    }

    /** What was typed as a reason that may be left out; null if it was. */
    public static Reason orNone(String typed) {
        return typed == null || typed.isBlank() ? null : new Reason(typed);
    }

    @Override
    public String toString() {
        return "Reason[…]";
    }
}
