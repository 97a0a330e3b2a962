package org.guanhu.crm.administration.application;

import jakarta.ejb.Local;
import org.guanhu.crm.access.application.OneTimePassword;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** Telling the maker of an approved request the password by which its account is entered first. */
@Local
public interface FirstPasswords {

    /** Whether a password can be told after that request, to me, now. */
    boolean isDue(ChangeRequestNumber request);

    /**
     * Makes the password and tells it, once; whatever opened the account before does so no more.
     *
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if none is due
     */
    OneTimePassword tell(ChangeRequestNumber request);
}
