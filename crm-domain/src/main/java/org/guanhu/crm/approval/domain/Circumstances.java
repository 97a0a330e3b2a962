package org.guanhu.crm.approval.domain;

/**
 * How a change came about (CW-01, TR-08).
 *
 * @param reason in the maker's words
 * @param trigger why
 * @param channel by which way
 */
public record Circumstances(Reason reason, ChangeTrigger trigger, ChangeChannel channel) {

    public Circumstances {
        if (reason == null || trigger == null || channel == null) {
            throw new ApprovalRefused("approval.circumstancesMissing");
        }
    }

    /** With the reason as it was typed. */
    public Circumstances(String reason, ChangeTrigger trigger, ChangeChannel channel) {
        this(new Reason(reason), trigger, channel);
    }
}
