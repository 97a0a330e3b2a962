package org.guanhu.crm.access.application;

import java.io.Serializable;
import org.guanhu.crm.access.domain.StaffId;

/**
 * The right password of an account, shown a moment ago; worth nothing any more once the account has
 * another one.
 *
 * @param person whose password it was
 * @param fingerprint by which its hash is known again
 */
public record ShownPassword(StaffId person, String fingerprint) implements Serializable {

    static ShownPassword of(StaffId person, String hash) {
        return new ShownPassword(person, Fingerprint.of(hash));
    }

    /** Whether that is the hash of the password that was shown. */
    boolean is(String hash) {
        return fingerprint.equals(Fingerprint.of(hash));
    }

    @Override
    public String toString() {
        return "ShownPassword[" + person + "]";
    }
}
