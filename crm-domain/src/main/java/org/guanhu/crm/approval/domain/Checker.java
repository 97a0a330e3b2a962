package org.guanhu.crm.approval.domain;

import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Who decides: the account, and the natural person behind it.
 *
 * @param account the account
 * @param person the person; two accounts of one person are one pair of eyes
 */
public record Checker(StaffId account, String person) {

    /** The present member of staff. */
    public static Checker of(CurrentStaff staff) {
        return new Checker(staff.id(), staff.person());
    }
}
