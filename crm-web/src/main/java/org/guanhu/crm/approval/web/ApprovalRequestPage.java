package org.guanhu.crm.approval.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.shared.web.Notices;

/** One request: what it wants, what became of it, and what the reader may do about it. */
@Named
@ViewScoped
public class ApprovalRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RequestReading reading;
    @Inject private Desk desk;
    @Inject private Inbox inbox;
    @Inject private Notices notices;

    private final DecisionForm form = new DecisionForm();
    private ChangeRequestNumber number;
    private transient RequestSheet sheet;

    /** Shows the request; the decision will be on what is shown now, whatever happens meanwhile. */
    public void load() {
        form.shown(getSheet().view().digest());
    }

    /** Approves what is shown. */
    public String approve() {
        var alias = getSheet().view().row().alias();
        return decide(order -> desk.approve(alias, order));
    }

    /** Rejects it; needs a reason. */
    public String reject() {
        return turnDown(desk::reject);
    }

    /** Returns it to its maker; needs a reason. */
    public String sendBack() {
        return turnDown(desk::sendBack);
    }

    /** Takes the reader's own request back. */
    public String withdraw() {
        sheet = null;
        return desk.withdraw(number);
    }

    private String turnDown(Function<DecisionOrder, String> decision) {
        if (form.saysWhy()) {
            return decide(decision);
        }
        notices.problem("reason", "approval.reasonMissing", List.of());
        return null;
    }

    /** Should the decision be refused, the page shows the request as it stands then. */
    private String decide(Function<DecisionOrder, String> decision) {
        sheet = null;
        return decision.apply(form.order(number));
    }

    /** The request as it stood when the page was shown or the last button was pressed. */
    public RequestSheet getSheet() {
        if (number == null) {
            throw new UnknownChangeRequest("");
        }
        if (sheet == null) {
            sheet = reading.read(number);
        }
        return sheet;
    }

    /** The number of the next request that awaits the reader's decision, or null. */
    public String getNext() {
        return inbox.nextBeside(number.value()).orElse(null);
    }

    public DecisionForm getForm() {
        return form;
    }

    public ChangeRequestNumber getNumber() {
        return number;
    }

    public void setNumber(ChangeRequestNumber number) {
        this.number = number;
    }
}
