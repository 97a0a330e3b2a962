package org.guanhu.crm.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads within the reader's scope. */
@Stateless
public class LedgerInquiryBean implements LedgerInquiry {

    @Inject private LedgerSearch search;

    @Inject private LedgerReading reading;

    @Inject private AuditTrail trail;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.AUDIT_READ)
    public Page<LedgerRow> find(LedgerCriteria criteria, PageRequest page) {
        var found =
                criteria.isPossible() ? search.find(criteria, me, page) : Page.<LedgerEntry>empty();
        trail.listed(criteria, found.total());
        return new Page<>(reading.rows(found.rows()), found.total(), found.capped());
    }

    @Override
    @Requires(Permission.AUDIT_READ)
    public List<String> kinds() {
        return search.kinds();
    }
}
