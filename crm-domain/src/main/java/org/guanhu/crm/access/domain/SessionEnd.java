package org.guanhu.crm.access.domain;

/** Why a session came to its end. */
public enum SessionEnd {
    /** The person signed out. */
    SIGNED_OUT,
    /** Nothing was done for too long. */
    IDLE,
    /** It lasted as long as a session may. */
    TOO_OLD,
    /** The same account signed in somewhere else. */
    REPLACED,
    /** The person ended it from another session. */
    ENDED_BY_OWNER,
    /** Somebody who watches over access ended it. */
    REVOKED,
    /** The account's rights have changed. */
    RIGHTS_CHANGED,
    /** The account is of no use any more. */
    ACCOUNT_CLOSED,
    /** The person chose another password, in another session. */
    PASSWORD_CHANGED,
    /** The account was given a one-time password. */
    PASSWORD_RESET,
    /** The account's second factor was taken away. */
    FACTOR_RESET;

    /** Key of the sentence that tells the person. */
    public String messageKey() {
        return "access.sessionEnd." + name();
    }
}
