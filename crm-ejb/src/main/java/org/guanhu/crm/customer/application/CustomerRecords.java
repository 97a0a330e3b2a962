package org.guanhu.crm.customer.application;

import jakarta.ejb.Local;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reading a customer's record, within one's scope and under the field policy. */
@Local
public interface CustomerRecords {

    /**
     * The record with a mark on each field that awaits approval.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     */
    CustomerDossier read(CustomerNumber number);

    /**
     * What happened to the record, newest first.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     */
    Page<LedgerRow> history(CustomerNumber number, PageRequest page);
}
