package org.guanhu.crm.approval.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.shared.web.Notices;

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
     * Says at each input what is missing, so that it is told together with whatever else is wrong.
     *
     * @return whether nothing is
     */
    public boolean isComplete(Notices notices) {
        var missing = new LinkedHashMap<String, String>();
        if (trigger == null) {
            missing.put("trigger", "approval.triggerMissing");
        }
        if (channel == null) {
            missing.put("channel", "approval.channelMissing");
        }
        if (reason == null || reason.isBlank()) {
            missing.put("reason", "approval.reasonMissing");
        }
        missing.forEach((input, key) -> notices.problem(input, key, List.of()));
        return missing.isEmpty();
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
