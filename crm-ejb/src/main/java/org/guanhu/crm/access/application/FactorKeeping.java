package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.access.domain.SecondFactor;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Keeps second factors and the codes on paper; every change is a transaction, and written down. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FactorKeeping {

    private static final Duration SHOWN = Duration.ofMinutes(10);
    private static final int SEED_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Inject private SecondFactors factors;
    @Inject private FactorProof proof;
    @Inject private SeedSeal seal;
    @Inject private StaffMembers members;
    @Inject private AccessTrail trail;
    @Inject private Clock clock;

    /** How that person's factor stands. */
    public FactorView view(StaffId person, boolean owed, boolean demanded) {
        SecondFactor factor = factors.of(person).orElse(null);
        return new FactorView(
                factor == null ? null : factor.confirmedAt(),
                factors.recoveryCodesLeft(person),
                factor != null && isJustBegun(factor) ? setup(factor) : null,
                owed,
                demanded);
    }

    private boolean isJustBegun(SecondFactor factor) {
        Instant until = factor.begunAt().plus(SHOWN);
        return !factor.isInUse() && clock.instant().isBefore(until);
    }

    private FactorSetup setup(SecondFactor factor) {
        byte[] seed = seal.open(factor.account(), factor.sealedSeed());
        return new FactorSetup(factor.account(), Base32.text(seed));
    }

    /** Refuses if that person has a factor in use; it must be removed first. */
    public void mustHaveNone(StaffId person) {
        if (proof.isAskedOf(person)) {
            throw new BusinessRuleViolation("access.factor.present");
        }
    }

    /** Refuses to remove a factor that is demanded. */
    public void mustBeRemovable(boolean demanded) {
        if (demanded) {
            throw new BusinessRuleViolation("access.factor.demanded");
        }
    }

    /** Makes a new seed, in place of one that was begun and never used. */
    public void begin(StaffId person) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        factors.begin(new SecondFactor(person, seal.seal(person, seed), clock.instant()));
    }

    /** Puts the begun one in use, if this is its code. */
    public List<String> confirm(StaffId person, String typed) {
        SecondFactor factor =
                factors.of(person)
                        .filter(this::isJustBegun)
                        .orElseThrow(() -> new BusinessRuleViolation("access.factor.late"));
        long step =
                proof.stepOf(factor, typed)
                        .orElseThrow(() -> new BusinessRuleViolation("access.code.wrong"));
        if (!factors.confirm(person, step, clock.instant())) {
            throw new BusinessRuleViolation("access.factor.late");
        }
        note(AccessKind.FACTOR_SET_UP, person);
        return newRecoveryCodes(person);
    }

    /** Makes new codes for the paper. */
    public List<String> renewRecoveryCodes(StaffId person) {
        note(AccessKind.FACTOR_CODES_RENEWED, person);
        return newRecoveryCodes(person);
    }

    private List<String> newRecoveryCodes(StaffId person) {
        List<String> made = RecoveryCodes.made();
        factors.replaceRecoveryCodes(
                person, made.stream().map(code -> RecoveryCodes.digest(person, code)).toList());
        return made;
    }

    /** Forgets the factor and its codes. */
    public void remove(StaffId person) {
        if (factors.drop(person)) {
            note(AccessKind.FACTOR_REMOVED, person);
        }
    }

    private void note(AccessKind kind, StaffId person) {
        members.byId(person).map(staff -> AccessNote.of(kind, staff)).ifPresent(trail::note);
    }
}
