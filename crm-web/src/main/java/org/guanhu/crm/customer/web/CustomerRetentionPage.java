package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.application.CustomerRetention;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Proposing that a customer's data be erased, held back from erasure, or released again. */
@Named
@ViewScoped
public class CustomerRetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerRecords records;
    @Inject private CustomerRetention retention;
    @Inject private Wording wording;
    @Inject private Notices notices;

    private final String nonce = UUID.randomUUID().toString();
    private CustomerNumber number;
    private RetentionStep step;
    private String name;
    private String reason;
    private String trigger;
    private String channel;

    /** Reads whom it is about; a step that is not offered leads nowhere. */
    public void load() {
        if (number == null || step == null) {
            throw new UnknownCustomer("");
        }
        var dossier = records.read(number);
        if (!dossier.retention().contains(step)) {
            throw new UnknownCustomer(number.value());
        }
        name = dossier.fields().get(CustomerField.NAME).value();
    }

    /** Makes a request of it and leads to it. */
    public String send() {
        var circumstances =
                new Circumstances(
                        reason,
                        trigger == null ? null : ChangeTrigger.valueOf(trigger),
                        channel == null ? null : ChangeChannel.valueOf(channel));
        var request =
                retention.propose(new CustomerRetention.Order(number, step, circumstances, nonce));
        notices.success("customer.amend.sent", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }

    /** Key of what it brings about once approved. */
    public String getEffectKey() {
        return "approval.effect." + step.alias();
    }

    /** What is proposed, in words. */
    public String getKind() {
        return wording.of("enum.RetentionStep." + step);
    }

    /** Why it can come about. */
    public List<Choice> getTriggers() {
        return wording.choices(ChangeTrigger.class);
    }

    /** By which ways it can reach the bank. */
    public List<Choice> getChannels() {
        return wording.choices(ChangeChannel.class);
    }

    /** The customer's name, as far as the reader may see it. */
    public String getName() {
        return name == null ? number.value() : name;
    }

    public CustomerNumber getNumber() {
        return number;
    }

    public void setNumber(CustomerNumber number) {
        this.number = number;
    }

    public RetentionStep getStep() {
        return step;
    }

    public void setStep(RetentionStep step) {
        this.step = step;
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
