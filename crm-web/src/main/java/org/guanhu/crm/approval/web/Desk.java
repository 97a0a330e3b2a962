package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.application.DecisionOutcome;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.shared.web.Notices;

/** Where decisions are handed in; says what came of each and which page comes next. */
@RequestScoped
public class Desk {

    private static final String TOLD = "approval.told.";

    @Inject private ChangeApproval approval;
    @Inject @Any private Instance<LongApproval> longApprovals;
    @Inject private Notices notices;

    /** Approves, at once or by way of the feature that needs longer. */
    public String approve(String alias, DecisionOrder order) {
        return longApprovals.stream()
                .filter(longer -> longer.handles(alias))
                .findFirst()
                .map(longer -> longer.start(order))
                .orElseGet(() -> tell(approval.approve(order)));
    }

    /** Rejects for good. */
    public String reject(DecisionOrder order) {
        return tell(approval.reject(order));
    }

    /** Returns to the maker for revision. */
    public String sendBack(DecisionOrder order) {
        return tell(approval.sendBack(order));
    }

    /** Takes the reader's own request back. */
    public String withdraw(ChangeRequestNumber number) {
        return tell(approval.withdraw(number));
    }

    private String tell(DecisionOutcome outcome) {
        var key = TOLD + outcome.status();
        if (outcome.status() == ChangeRequestStatus.STALE) {
            notices.warning(key, outcome.number());
        } else {
            notices.success(key, outcome.number());
        }
        return "/approval/request?faces-redirect=true&number=" + outcome.number();
    }
}
