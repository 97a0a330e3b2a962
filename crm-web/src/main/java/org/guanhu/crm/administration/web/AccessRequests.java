package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.web.Inbox;
import org.guanhu.crm.approval.web.InboxRow;
import org.guanhu.crm.approval.web.RequestWords;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;

/** The change requests on the account, role or branch whose page this is. */
@Named
@ViewScoped
public class AccessRequests implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ChangeInquiry inquiry;
    @Inject private RequestWords words;
    @Inject private Inbox inbox;

    private final LazyRows<InboxRow> rows =
            new LazyRows<>(this::find, InboxRow::number, "number", "madeAt", "status");
    private String subject;

    private Page<InboxRow> find(PageRequest wanted) {
        var found = inquiry.find(RequestCriteria.on(subject), wanted);
        return new Page<>(words.rows(found.rows()), found.total(), found.capped());
    }

    /** Whether the reader may see them. */
    public boolean isVisible() {
        return inbox.seesAny();
    }

    /** Those on that subject. */
    public LazyRows<InboxRow> on(String about) {
        this.subject = about;
        return rows;
    }
}
