package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.web.CircumstancesForm;
import org.guanhu.crm.customer.application.CustomerClosing;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Proposing that the bank no longer deals with a customer, or does again. */
@Named
@ViewScoped
public class CustomerStandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerRecords records;
    @Inject private CustomerClosing closing;
    @Inject private Wording wording;
    @Inject private Notices notices;

    private final String nonce = UUID.randomUUID().toString();
    private CustomerNumber number;
    private StandingStep step;
    private String name;
    private final CircumstancesForm circumstances = new CircumstancesForm();

    /** Reads whom it is about; a step that is not offered leads nowhere. */
    public void load() {
        var wanted = wanted();
        var dossier = records.read(number);
        if (dossier.field("status").value().equals(wanted.to().name())) {
            throw new ApprovalRefused(wanted.objectionKey(), number.value());
        }
        if (!dossier.standing().contains(wanted)) {
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
                closing.propose(
                        new CustomerClosing.Order(
                                number, step, circumstances.circumstances(), nonce));
        notices.success("customer.amend.sent", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }

    /** Key of what it brings about once approved. */
    public String getEffectKey() {
        return "approval.effect." + wanted().alias();
    }

    /** What is proposed, in words. */
    public String getKind() {
        return wording.of("enum.StandingStep." + wanted());
    }

    /** A step that is none leads nowhere, also where the page is shown without being opened. */
    private StandingStep wanted() {
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

    public StandingStep getStep() {
        return step;
    }

    public void setStep(StandingStep step) {
        this.step = step;
    }

    public CircumstancesForm getCircumstances() {
        return circumstances;
    }
}
