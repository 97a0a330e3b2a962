package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanhu.crm.approval.web.CircumstancesForm;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.application.CustomerRetention;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
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
    private final CircumstancesForm circumstances = new CircumstancesForm();

    /** Reads whom it is about; a step that is not offered leads nowhere. */
    public void load() {
        wanted();
        var dossier = records.read(number);
        if (!dossier.retention().contains(step)) {
            throw new UnknownCustomer(number.value());
        }
        name = dossier.fields().get(CustomerField.NAME).value();
    }

    /** Makes a request of it and leads to it; says at each input what is missing. */
    public String send() {
        if (!circumstances.isComplete(notices)) {
            return null;
        }
        var request =
                retention.propose(
                        new CustomerRetention.Order(
                                number, step, circumstances.circumstances(), nonce));
        notices.success("customer.amend.sent", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }

    /** Key of what it brings about once approved. */
    public String getEffectKey() {
        return "approval.effect." + step.alias();
    }

    /** What is proposed, in words. */
    public String getKind() {
        return wording.of("enum.RetentionStep." + wanted());
    }

    /** A step that is none leads nowhere, also where the page is shown without being opened. */
    private RetentionStep wanted() {
        if (number == null || step == null) {
            throw new UnknownCustomer("");
        }
        return step;
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

    public CircumstancesForm getCircumstances() {
        return circumstances;
    }
}
