package org.guanhu.crm.ledger.application;

import jakarta.ejb.Local;
import java.util.List;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reading the ledger. */
@Local
public interface LedgerInquiry {

    /** One page of the entries that match, newest first (AU-01, AU-04). */
    Page<LedgerRow> find(LedgerCriteria criteria, PageRequest page);

    /** The kinds of entries that there are, for choosing one. */
    List<String> kinds();
}
