package org.guanhu.crm.access.application;

import java.time.Instant;

/**
 * How the reader's second factor stands.
 *
 * @param since since when it is in use; null if it is not
 * @param recoveryCodesLeft how many codes on paper are left
 * @param setup what the device is to be told; null unless one was begun a moment ago
 * @param owed whether the reader must set one up before anything else
 * @param demanded whether the reader's duties ask for one
 */
public record FactorView(
        Instant since, long recoveryCodesLeft, FactorSetup setup, boolean owed, boolean demanded) {

    /** Whether it is in use. */
    public boolean isInUse() {
        return since != null;
    }
}
