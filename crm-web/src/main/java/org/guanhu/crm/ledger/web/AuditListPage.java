package org.guanhu.crm.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.guanhu.crm.ledger.application.LedgerInquiry;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Every entry of the ledger, newest first. */
@Named
@ViewScoped
public class AuditListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private LedgerInquiry ledger;
    @Inject private LedgerWords words;
    @Inject private Wording wording;
    @Inject private Notices notices;
    @Inject private Clock clock;

    private final LedgerFilter filter = new LedgerFilter();
    private final LazyRows<AuditRow> rows = new LazyRows<>(this::find, AuditRow::key);

    /** Shows the entries that the filter leaves, under an address of their own. */
    public String show() {
        if (filter.endsBeforeItBegins()) {
            notices.problem("until", "ledger.list.endsBeforeItBegins", List.of());
            return null;
        }
        return "/audit/list?faces-redirect=true&includeViewParams=true";
    }

    private Page<AuditRow> find(PageRequest page) {
        var found = ledger.find(filter.criteria(clock.getZone()), page);
        return new Page<>(words.rows(found.rows()), found.total(), found.capped());
    }

    public LedgerFilter getFilter() {
        return filter;
    }

    public LazyRows<AuditRow> getRows() {
        return rows;
    }

    /** The kinds of entries that there are. */
    public List<Choice> getKinds() {
        return wording.choices("ledger.kind", ledger.kinds());
    }
}
