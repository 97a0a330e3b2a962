package org.guanhu.crm.approval.domain;

/**
 * How a change came about (CW-01, TR-08).
 *
 * @param reason in the maker's words, 1 to 200 characters
 * @param trigger why
 * @param channel by which way
 */
public record Circumstances(String reason, ChangeTrigger trigger, ChangeChannel channel) {

    private static final int LONGEST = 200;

    public Circumstances {
        if (reason == null || reason.isBlank()) {
            throw new ApprovalRefused("approval.reasonMissing");
        }
        reason = reason.strip();
        if (reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new ApprovalRefused("approval.reasonTooLong", LONGEST);
        }
        if (trigger == null || channel == null) {
            throw new ApprovalRefused("approval.circumstancesMissing");
        }
    }

    @Override
    public String toString() {
        return "Circumstances[" + trigger + ", " + channel + "]";
    }
}
