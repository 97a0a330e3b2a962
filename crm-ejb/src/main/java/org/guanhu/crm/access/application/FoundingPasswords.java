package org.guanhu.crm.access.application;

import org.guanhu.crm.access.domain.StaffId;

/** The passwords by which a bank's very first accounts are entered. */
public interface FoundingPasswords {

    /** Keeps one where only who runs the server reads it. */
    void keep(StaffId account, String password);

    /** The person has signed in: what was kept for them is of no use any more and goes. */
    void used(StaffId account);
}
