package org.guanhu.crm.access.application;

import jakarta.ejb.Local;

/** Proving anew to be oneself, before a sensitive act. */
@Local
public interface OwnProof {

    /** Whether a code is asked for; otherwise the password is. */
    boolean isByCode();

    /**
     * Proves it for the next minutes.
     *
     * @param typed a code, or the password; a wrong one counts as a failed sign-in
     */
    void prove(String typed);
}
