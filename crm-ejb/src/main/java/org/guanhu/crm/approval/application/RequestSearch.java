package org.guanhu.crm.approval.application;

import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Finds requests within a person's scope. */
public interface RequestSearch {

    /** One page of the requests that match, newest first unless asked otherwise. */
    Page<ChangeRequest> find(RequestCriteria criteria, CurrentStaff staff, PageRequest page);

    /** How many match. */
    long count(RequestCriteria criteria, CurrentStaff staff);

    /** Whether its maker has made another request on the same subject since. */
    boolean isFollowed(ChangeRequest request);
}
