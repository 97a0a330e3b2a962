package org.guanhu.crm.access.application;

import jakarta.ejb.Local;

/** Lets a person in who knows the account's password (SE-07). */
@Local
public interface SignIn {

    /**
     * Checks login and password. Whether the account exists cannot be told from the answer nor from
     * the time it takes: unknown logins are hashed for and paused like any other.
     *
     * @param login as typed
     * @param password as typed; left as it is, so that the caller can wipe it
     */
    SignInAnswer attempt(String login, char[] password);
}
