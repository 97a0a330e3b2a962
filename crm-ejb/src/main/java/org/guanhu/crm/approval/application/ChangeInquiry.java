package org.guanhu.crm.approval.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Looking at change requests, within one's scope and under the field policy. */
@Local
public interface ChangeInquiry {

    /** One page of the requests that match. */
    Page<ChangeRequestRow> find(RequestCriteria criteria, PageRequest page);

    /** How many match; nothing of them is opened. */
    long count(RequestCriteria criteria);

    /**
     * One request with old beside new.
     *
     * @throws org.guanhu.crm.approval.domain.UnknownChangeRequest if there is none in one's scope
     */
    ChangeRequestView view(ChangeRequestNumber number);
}
