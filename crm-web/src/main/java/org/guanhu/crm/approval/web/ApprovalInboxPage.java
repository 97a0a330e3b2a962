package org.guanhu.crm.approval.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.RequestCriteria.View;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Wording;

/** The requests: those that await the reader's decision, the reader's own, and all others. */
@Named
@ViewScoped
public class ApprovalInboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ChangeInquiry inquiry;
    @Inject private RequestWords words;
    @Inject private Inbox inbox;
    @Inject private CurrentUser user;
    @Inject private Wording wording;

    private final RequestFilter filter = new RequestFilter();
    private final LazyRows<InboxRow> rows =
            new LazyRows<>(
                    this::find, InboxRow::number, "number", "subject", "madeAt", "maker", "status");

    /** Turns to the first view that the reader may have, unless one of them was asked for. */
    public void load() {
        if (!inbox.seesAny()) {
            user.need(Permission.CHANGE_VIEW);
        }
        if (!mayHave(filter.view())) {
            filter.turnTo(
                    List.of(View.INBOX, View.MINE, View.ALL).stream()
                            .filter(this::mayHave)
                            .findFirst()
                            .orElse(View.ALL));
        }
    }

    /** Shows the requests that the filter leaves, under an address of their own. */
    public String show() {
        return "/approval/inbox?faces-redirect=true&includeViewParams=true";
    }

    private boolean mayHave(View view) {
        if (view == null) {
            return false;
        }
        return switch (view) {
            case INBOX, DONE -> inbox.decides();
            case MINE, TO_REVISE -> inbox.proposes();
            case ALL -> true;
        };
    }

    private Page<InboxRow> find(PageRequest page) {
        var found = inquiry.find(filter.criteria(), inOrder(page));
        return new Page<>(words.rows(found.rows()), found.total(), found.capped());
    }

    private PageRequest inOrder(PageRequest page) {
        return page.sortBy() == null && filter.view() == View.INBOX
                ? new PageRequest(page.first(), page.size(), Inbox.ORDER, true)
                : page;
    }

    /** Whether the reader decides on requests. */
    public boolean isDecides() {
        return inbox.decides();
    }

    /** Whether the reader proposes changes. */
    public boolean isProposes() {
        return inbox.proposes();
    }

    public RequestFilter getFilter() {
        return filter;
    }

    public LazyRows<InboxRow> getRows() {
        return rows;
    }

    /** What a request's status can be. */
    public List<Choice> getStatuses() {
        return wording.choices(ChangeRequestStatus.class);
    }
}
