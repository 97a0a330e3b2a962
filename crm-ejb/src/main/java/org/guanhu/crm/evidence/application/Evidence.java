package org.guanhu.crm.evidence.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;

/** Takes evidence out of the ledger, for somebody who trusts nobody's word; that is recorded. */
@Local
public interface Evidence {

    /**
     * Everything that the ledger says of a customer: the record, requests, tags.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     * @throws EvidenceRefused if some of it is not sealed yet
     */
    EvidencePack ofCustomer(CustomerNumber number);

    /**
     * Everything that the ledger says of a change request.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     * @throws EvidenceRefused if some of it is not sealed yet
     */
    EvidencePack ofRequest(ChangeRequestNumber number);
}
