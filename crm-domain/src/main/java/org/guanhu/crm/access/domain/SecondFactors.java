package org.guanhu.crm.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The second factors of all who have one, with the codes that stand in for them. */
public interface SecondFactors {

    /** The factor of that account, in use or just begun. */
    Optional<SecondFactor> of(StaffId account);

    /** Takes a new one in, in place of the one that was there and its recovery codes. */
    void begin(SecondFactor factor);

    /** Puts the begun one in use, its codes up to that step used up; whether this did it. */
    boolean confirm(StaffId account, long step, Instant now);

    /** Uses up the codes up to that step; false if they are already. */
    boolean accept(StaffId account, long step);

    /** Uses up a recovery code; false if there is none, or it is already. */
    boolean useRecoveryCode(StaffId account, String digest, Instant now);

    /** How many recovery codes are left. */
    long recoveryCodesLeft(StaffId account);

    /** Takes new recovery codes in, in place of those that were there. */
    void replaceRecoveryCodes(StaffId account, List<String> digests);

    /** Forgets the factor and its codes; whether there was one. */
    boolean drop(StaffId account);
}
