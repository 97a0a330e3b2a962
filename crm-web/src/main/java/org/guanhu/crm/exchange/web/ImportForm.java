package org.guanhu.crm.exchange.web;

import java.io.Serializable;
import java.util.UUID;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.exchange.application.ImportOrder;
import org.guanhu.crm.exchange.domain.ImportKey;

/** Why an import shall be approved; the nonce makes one request of one form (I9). */
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nonce = UUID.randomUUID().toString();
    private String reason;
    private String trigger;
    private String channel;

    ImportOrder order(ImportKey key) {
        var circumstances =
                new Circumstances(
                        reason,
                        trigger == null ? null : ChangeTrigger.valueOf(trigger),
                        channel == null ? null : ChangeChannel.valueOf(channel));
        return new ImportOrder(key, circumstances, nonce);
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
