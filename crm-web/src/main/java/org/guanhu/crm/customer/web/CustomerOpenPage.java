package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.customer.application.CustomerOpening;
import org.guanhu.crm.customer.application.InvalidProposal;
import org.guanhu.crm.customer.domain.CustomerChange;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.SentForms;

/** Proposing that a record be opened: fill in, compare with the papers, send. */
@Named
@ViewScoped
public class CustomerOpenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerOpening opening;
    @Inject private ChangeInquiry inquiry;
    @Inject private Proposing proposing;
    @Inject private Notices notices;

    private String kind;
    private ChangeRequestNumber revise;
    private AmendForm form;
    private List<DiffRow> comparison = List.of();

    /** Lays an empty form out, or one with what an earlier request wanted. */
    public void load() {
        if (revise == null) {
            form = new AmendForm(opening.form(wanted()));
        } else {
            var view = inquiry.view(revise);
            form = proposing.revised(opening.form(kindOf(view)), view);
        }
    }

    /**
     * Who is to be opened where the address does not say so is a person; what is neither is nobody.
     */
    private CustomerKind wanted() {
        if (kind == null || kind.isBlank()) {
            return CustomerKind.INDIVIDUAL;
        }
        return Arrays.stream(CustomerKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnknownCustomer(""));
    }

    private static CustomerKind kindOf(ChangeRequestView view) {
        if (!view.mayRevise() || !view.row().alias().equals(CustomerChange.Open.ALIAS)) {
            throw new UnknownChangeRequest(view.row().number());
        }
        return new CustomerNumber(view.row().subject()).kind();
    }

    /** Shows what would be stored, for the maker to check against the papers. */
    public void compare() {
        SentForms.mustBeThere(form);
        boolean complete = form.getCircumstances().isComplete(notices);
        try {
            var proposed = opening.compare(form.order(false));
            comparison = complete ? proposed.stream().map(proposing::row).toList() : List.of();
        } catch (InvalidProposal refused) {
            proposing.tell(refused);
        }
    }

    /** Goes back to the form, where everything typed still stands. */
    public void change() {
        comparison = List.of();
    }

    /** Sends the proposal; on any refusal the form comes back as it was. */
    public String send() {
        SentForms.mustBeThere(form);
        comparison = List.of();
        try {
            var request = opening.propose(form.order(true));
            notices.success("customer.open.sent", request);
            return "/approval/request?faces-redirect=true&number=" + request;
        } catch (InvalidProposal refused) {
            proposing.tell(refused);
            return null;
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    /** Key of the page's title. */
    public String getTitleKey() {
        return "customer.open.title." + (form == null ? wanted() : form.getKind());
    }

    public List<DiffRow> getComparison() {
        return comparison;
    }
}
