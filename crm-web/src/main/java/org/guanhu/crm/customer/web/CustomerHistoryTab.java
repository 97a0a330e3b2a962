package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.ledger.web.AuditRow;
import org.guanhu.crm.ledger.web.LedgerWords;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;

/** What the ledger says of the customer whose page this is, newest first. */
@Named
@ViewScoped
public class CustomerHistoryTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerRecords records;
    @Inject private LedgerWords words;
    @Inject private CustomerDossierPage page;

    private final LazyRows<AuditRow> rows = new LazyRows<>(this::find, AuditRow::key);

    private Page<AuditRow> find(PageRequest wanted) {
        var found = records.history(page.getNumber(), wanted);
        return new Page<>(words.rows(found.rows()), found.total(), found.capped());
    }

    public LazyRows<AuditRow> getRows() {
        return rows;
    }
}
