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
     * @param source the machine from which it comes
     */
    SignInAnswer attempt(String login, char[] password, String source);

    /**
     * Checks the code that somebody shows whose password was right a moment ago. A wrong one counts
     * like a wrong password, and so does one behind a password that the account has no more.
     *
     * @param password that was right
     * @param code of the device, or from the list on paper
     * @param source the machine from which it comes
     */
    SignInAnswer showCode(ShownPassword password, String code, String source);
}
