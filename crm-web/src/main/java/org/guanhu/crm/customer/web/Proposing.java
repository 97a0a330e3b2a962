package org.guanhu.crm.customer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.application.FieldDiff;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.FieldTaken;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.customer.application.AmendmentForm;
import org.guanhu.crm.customer.application.CustomerMaintenance;
import org.guanhu.crm.customer.application.InvalidProposal;
import org.guanhu.crm.customer.application.ProposedField;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.web.FieldDoubts;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Hands proposals in; what is refused is told at its field, beside the record as it is now. */
@RequestScoped
public class Proposing {

    @Inject private CustomerMaintenance maintenance;
    @Inject private ChangeInquiry inquiry;
    @Inject private FieldText texts;
    @Inject private FieldDoubts doubts;
    @Inject private Wording wording;
    @Inject private Notices notices;

    /** What the form starts from. */
    public AmendmentForm start(CustomerNumber customer) {
        return maintenance.form(customer);
    }

    /** A form that starts from what an earlier request of the reader's own wanted. */
    public AmendForm revised(AmendmentForm start, ChangeRequestNumber earlier) {
        var view = inquiry.view(earlier);
        if (!view.mayRevise() || !view.row().subject().equals(start.customer())) {
            throw new UnknownChangeRequest(earlier.value());
        }
        return revised(start, view);
    }

    /** A form that starts from what that request wanted, as far as the reader may see it. */
    AmendForm revised(AmendmentForm start, ChangeRequestView view) {
        var form = new AmendForm(start);
        form.takeOver(view);
        view.fields().stream()
                .filter(FieldDiff::masked)
                .map(diff -> wording.of(diff.field().labelKey()))
                .reduce((said, next) -> wording.of("page.enumeration", said, next))
                .ifPresent(fields -> notices.warning("customer.amend.retype", fields));
        return form;
    }

    /**
     * Old beside new; nothing if something cannot be proposed so, and then all that is wrong is
     * told at once.
     */
    public List<DiffRow> compare(CustomerNumber customer, AmendForm form) {
        boolean complete = form.getCircumstances().isComplete(notices);
        try {
            var proposed = maintenance.compare(form.draft(customer));
            return complete ? proposed.stream().map(this::row).toList() : List.of();
        } catch (InvalidProposal refused) {
            tell(refused, customer, form);
            return List.of();
        }
    }

    /** Makes a request of the proposal and leads to it; stays if it is refused. */
    public String send(CustomerNumber customer, AmendForm form) {
        try {
            var request = maintenance.propose(form.proposal(customer));
            notices.success("customer.amend.sent", request);
            return "/approval/request?faces-redirect=true&number=" + request;
        } catch (InvalidProposal refused) {
            tell(refused, customer, form);
        } catch (FieldTaken taken) {
            form.refresh(maintenance.form(customer));
            notices.problem(RecordLayout.idOf(taken.field()), taken.code(), taken.arguments());
        }
        return null;
    }

    private void tell(InvalidProposal refused, CustomerNumber customer, AmendForm form) {
        form.refresh(maintenance.form(customer));
        tell(refused);
    }

    /** Says at each field what is wrong with it. */
    void tell(InvalidProposal refused) {
        refused.problems()
                .forEach(
                        problem ->
                                notices.problem(
                                        RecordLayout.idOf(problem.field()),
                                        problem.code(),
                                        problem.arguments()));
    }

    /** One field old beside new, in the reader's words. */
    DiffRow row(ProposedField proposed) {
        var field = proposed.field();
        return DiffRow.of(
                        wording.of(field.labelKey()),
                        texts.of(field, proposed.before()),
                        texts.of(field, proposed.after()))
                .doubted(doubts.of(field, proposed.after()));
    }
}
