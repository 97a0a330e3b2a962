package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Takes away the second factor of somebody who has lost device and paper. For who has had it
 * approved: it asks nobody. The account's sessions are over, and whoever needs a factor sets up a
 * new one at the next sign-in.
 */
@ApplicationScoped
@Transactional
public class SecondFactorReset {

    @Inject private SecondFactors factors;
    @Inject private SessionRegistry sessions;

    /** Forgets that account's factor in the running transaction; whether there was one. */
    public boolean of(StaffId account) {
        sessions.endAll(account, SessionEnd.FACTOR_RESET);
        return factors.drop(account);
    }
}
