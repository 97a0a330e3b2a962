package org.guanhu.crm.access.application;

import jakarta.ejb.Local;

/** Everybody's own password. */
@Local
public interface OwnPassword {

    /** What a new password must be like, and whether one is owed. */
    PasswordDemand demand();

    /**
     * Chooses another password. All other sessions of the account end.
     *
     * @param present the password of until now, as typed; a wrong one counts as a failed sign-in
     * @param wanted the new one, as typed
     */
    void change(char[] present, String wanted);
}
