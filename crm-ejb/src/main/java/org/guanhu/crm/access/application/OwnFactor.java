package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.List;

/** Everybody's own second factor. */
@Local
public interface OwnFactor {

    /** How it stands. */
    FactorView show();

    /**
     * Makes a new seed, to be told to a device within the next minutes. It is of no use until the
     * device has shown a code.
     *
     * @param password as typed; a wrong one counts as a failed sign-in
     */
    void begin(char[] password);

    /**
     * Puts the device in use that shows this code.
     *
     * @return codes to be kept on paper, which are told now and never again
     */
    List<String> confirm(String code);

    /**
     * Makes new codes for the paper; the old ones are void.
     *
     * @param code one of the device, or of the old paper
     */
    List<String> renewRecoveryCodes(String code);

    /**
     * Takes the device out of use, where nobody demands one.
     *
     * @param code one of the device, or of the paper
     */
    void remove(String code);
}
