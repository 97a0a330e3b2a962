package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.SentForms;

/** Proposing a change of one customer: fill in, compare old beside new, send. */
@Named
@ViewScoped
public class CustomerAmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Proposing proposing;

    private CustomerNumber number;
    private ChangeRequestNumber revise;
    private AmendForm form;
    private String name;
    private List<DiffRow> comparison = List.of();

    /** Fills the form in with the record as it stands, or with what an earlier request wanted. */
    public void load() {
        if (number == null) {
            throw new UnknownCustomer("");
        }
        var start = proposing.start(number);
        name = start.name();
        form = revise == null ? new AmendForm(start) : proposing.revised(start, revise);
    }

    /** Shows old beside new, for the maker to check against the papers. */
    public void compare() {
        SentForms.mustBeThere(form);
        comparison = proposing.compare(number, form);
    }

    /** Goes back to the form, where everything typed still stands. */
    public void change() {
        comparison = List.of();
    }

    /** Sends the proposal; on any refusal the form comes back as it was. */
    public String send() {
        SentForms.mustBeThere(form);
        comparison = List.of();
        return proposing.send(number, form);
    }

    /** What follows from the fields touched, to be told to the customer first (CW-08). */
    public List<String> getConsequences() {
        return form.touched().keySet().stream()
                .filter(Consequence::has)
                .map(Consequence::key)
                .toList();
    }

    /** The customer's name, as far as the reader may see it. */
    public String getName() {
        return name;
    }

    public CustomerNumber getNumber() {
        return number;
    }

    public void setNumber(CustomerNumber number) {
        this.number = number;
    }

    /** The earlier request from which this proposal is made, or null. */
    public ChangeRequestNumber getRevise() {
        return revise;
    }

    public void setRevise(ChangeRequestNumber revise) {
        this.revise = revise;
    }

    public AmendForm getForm() {
        return form;
    }

    public List<DiffRow> getComparison() {
        return comparison;
    }
}
