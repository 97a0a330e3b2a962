package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.OptionalLong;
import org.guanhu.crm.access.domain.SecondFactor;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/**
 * Tells whether a code is one of that person's, and uses it up at once: of many who show the same
 * code together one is let in, on whichever nodes they are.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FactorProof {

    @Inject private SecondFactors factors;
    @Inject private SeedSeal seal;
    @Inject private TimeCodes codes;
    @Inject private StaffMembers members;
    @Inject private AccessTrail trail;
    @Inject private Clock clock;

    /** Whether that person has a second factor in use. */
    public boolean isAskedOf(StaffId person) {
        return factors.of(person).filter(SecondFactor::isInUse).isPresent();
    }

    /** Whether the code is the device's, or one from the list on paper; used up if so. */
    public boolean accepts(StaffId person, String typed) {
        SecondFactor factor = factors.of(person).filter(SecondFactor::isInUse).orElse(null);
        if (factor == null || typed == null) {
            return false;
        }
        return RecoveryCodes.isOne(typed)
                ? acceptsRecoveryCode(person, typed)
                : acceptsTimeCode(factor, typed);
    }

    private boolean acceptsTimeCode(SecondFactor factor, String typed) {
        OptionalLong step = stepOf(factor, typed);
        return step.isPresent() && factors.accept(factor.account(), step.getAsLong());
    }

    /** The step of time whose code of that device was typed. */
    public OptionalLong stepOf(SecondFactor factor, String typed) {
        byte[] seed = seal.open(factor.account(), factor.sealedSeed());
        return codes.stepOf(typed.replaceAll("\\s", ""), seed, clock.instant());
    }

    private boolean acceptsRecoveryCode(StaffId person, String typed) {
        boolean used =
                factors.useRecoveryCode(
                        person, RecoveryCodes.digest(person, typed), clock.instant());
        if (used) {
            members.byId(person)
                    .map(staff -> AccessNote.of(AccessKind.FACTOR_RECOVERED, staff))
                    .ifPresent(trail::note);
        }
        return used;
    }
}
