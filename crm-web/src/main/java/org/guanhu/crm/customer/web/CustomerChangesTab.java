package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.web.InboxRow;
import org.guanhu.crm.approval.web.RequestWords;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;

/** The change requests on the customer whose page this is. */
@Named
@ViewScoped
public class CustomerChangesTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ChangeInquiry inquiry;
    @Inject private RequestWords words;
    @Inject private CustomerDossierPage page;

    private final LazyRows<InboxRow> rows =
            new LazyRows<>(this::find, InboxRow::number, "number", "madeAt", "status");

    private Page<InboxRow> find(PageRequest wanted) {
        var found = inquiry.find(RequestCriteria.on(page.getNumber().value()), wanted);
        return new Page<>(words.rows(found.rows()), found.total(), found.capped());
    }

    public LazyRows<InboxRow> getRows() {
        return rows;
    }
}
