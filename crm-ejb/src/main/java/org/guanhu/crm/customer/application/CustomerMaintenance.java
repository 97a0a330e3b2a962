package org.guanhu.crm.customer.application;

import jakarta.ejb.Local;
import java.util.List;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;

/** Proposing changes of a customer's record; the record itself stays as it is until approval. */
@Local
public interface CustomerMaintenance {

    /**
     * What the form for changing a record starts from.
     *
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if there is none in one's scope
     */
    AmendmentForm form(CustomerNumber number);

    /**
     * Old beside new, for the maker to compare with the papers before sending (VA-03, VA-06).
     *
     * @throws InvalidProposal if a field cannot take what was typed
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if nothing is changed, or not so
     */
    List<ProposedField> compare(Proposal proposal);

    /**
     * Makes a change request of a proposal (CW-01).
     *
     * @throws InvalidProposal if a field cannot take what was typed
     * @throws org.guanhu.crm.approval.domain.FieldTaken if a request on one of the fields is open
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if nothing is changed, or not so
     */
    ChangeRequestNumber propose(Proposal proposal);
}
