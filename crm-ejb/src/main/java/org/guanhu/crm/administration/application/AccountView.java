package org.guanhu.crm.administration.application;

import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.StaffId;

/**
 * An account as the administration reads it.
 *
 * @param login the account
 * @param person the natural person behind it
 * @param particulars what it says of the person
 * @param grants what it may do, on whatever days
 * @param active whether it is in use
 * @param own whether it is one of the reader's own
 */
public record AccountView(
        StaffId login,
        String person,
        Particulars particulars,
        Grants grants,
        boolean active,
        boolean own) {}
