package org.guanhu.crm.access.application;

import java.time.Instant;
import org.guanhu.crm.access.domain.StaffId;

/**
 * What became of an attempt to sign in.
 *
 * @param outcome let in or not
 * @param staff who was let in; null otherwise
 * @param password behind which a code is due; null otherwise
 * @param until when the next attempt counts again, if attempts are paused; null otherwise
 */
public record SignInAnswer(Outcome outcome, StaffId staff, ShownPassword password, Instant until) {

    /** The ways in which an attempt ends. */
    public enum Outcome {
        /** The person is in. */
        SIGNED_IN,
        /** The password is right; a code of the second factor is still to be shown. */
        CODE_DUE,
        /** Login and password do not fit, or the account is out of use: nobody learns which. */
        REFUSED,
        /** Too many failures in a row; nothing was checked, or this was the last one too many. */
        LOCKED,
        /** So many people sign in at once that this attempt found no room; nothing was checked. */
        BUSY;

        /** Key of the message that tells the person. */
        public String messageKey() {
            return "access.signIn." + name();
        }
    }

    static SignInAnswer signedIn(StaffId staff) {
        return new SignInAnswer(Outcome.SIGNED_IN, staff, null, null);
    }

    static SignInAnswer codeDue(ShownPassword password) {
        return new SignInAnswer(Outcome.CODE_DUE, null, password, null);
    }

    static SignInAnswer refused() {
        return new SignInAnswer(Outcome.REFUSED, null, null, null);
    }

    static SignInAnswer locked(Instant until) {
        return new SignInAnswer(Outcome.LOCKED, null, null, until);
    }

    static SignInAnswer busy() {
        return new SignInAnswer(Outcome.BUSY, null, null, null);
    }
}
