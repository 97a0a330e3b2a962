package org.guanhu.crm.approval.web;

import java.io.Serializable;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;

/** Why a change is wanted and by which way it came, as its maker fills it in. */
public class CircumstancesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason;
    private String trigger;
    private String channel;

    /** Starts with what an earlier request said. */
    public void takeOver(String earlierReason, ChangeRequestRow earlier) {
        reason = earlierReason;
        trigger = earlier.trigger().name();
        channel = earlier.channel().name();
    }

    /**
     * What was filled in.
     *
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if anything is missing
     */
    public Circumstances circumstances() {
        return new Circumstances(
                reason,
                trigger == null ? null : ChangeTrigger.valueOf(trigger),
                channel == null ? null : ChangeChannel.valueOf(channel));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
