package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.customer.application.CustomerOpening;
import org.guanhu.crm.customer.application.InvalidProposal;
import org.guanhu.crm.customer.domain.CustomerChange;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Notices;

/** Proposing that a record be opened: fill in, compare with the papers, send. */
@Named
@ViewScoped
public class CustomerOpenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerOpening opening;
    @Inject private ChangeInquiry inquiry;
    @Inject private Proposing proposing;
    @Inject private Notices notices;

    private CustomerKind kind = CustomerKind.INDIVIDUAL;
    private ChangeRequestNumber revise;
    private AmendForm form;
    private List<DiffRow> comparison = List.of();

    /** Lays an empty form out, or one with what an earlier request wanted. */
    public void load() {
        if (revise == null) {
            form = new AmendForm(opening.form(kind));
        } else {
            var view = inquiry.view(revise);
            kind = kindOf(view);
            form = proposing.revised(opening.form(kind), view);
        }
    }

    private static CustomerKind kindOf(ChangeRequestView view) {
        if (!view.mayRevise() || !view.row().alias().equals(CustomerChange.Open.ALIAS)) {
            throw new UnknownChangeRequest(view.row().number());
        }
        return new CustomerNumber(view.row().subject()).kind();
    }

    /** Shows what would be stored, for the maker to check against the papers. */
    public void compare() {
        boolean complete = form.getCircumstances().isComplete(notices);
        try {
            var proposed = opening.compare(form.order(kind, false));
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
        comparison = List.of();
        try {
            var request = opening.propose(form.order(kind, true));
            notices.success("customer.open.sent", request);
            return "/approval/request?faces-redirect=true&number=" + request;
        } catch (InvalidProposal refused) {
            proposing.tell(refused);
            return null;
        }
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind == null ? CustomerKind.INDIVIDUAL : kind;
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
