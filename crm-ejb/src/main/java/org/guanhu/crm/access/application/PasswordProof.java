package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/**
 * Asks somebody who is signed in for their password once more. Failures count as those of signing
 * in do, so that an open screen is no place to guess at.
 */
@ApplicationScoped
public class PasswordProof {

    @Inject private SignInRecords records;
    @Inject private SignInQueue queue;
    @Inject private PasswordHashes hashes;
    @Inject private Clock clock;

    /** Refuses if it is not that person's password. */
    public void mustBe(StaffId person, char[] password) {
        mustNotPause(records.failuresOf(person.value()));
        if (!queue.enter()) {
            throw new BusinessRuleViolation(SignInAnswer.Outcome.BUSY.messageKey());
        }
        try {
            String hash = records.hashOf(person.value()).orElseGet(hashes::ofNobody);
            if (!hashes.matches(password, hash)) {
                mustNotPause(records.failed(person.value()));
                throw new BusinessRuleViolation("access.password.wrong");
            }
        } finally {
            queue.leave();
        }
    }

    private void mustNotPause(SignInFailures failures) {
        if (failures.pauseAt(clock.instant())) {
            throw new BusinessRuleViolation(
                    SignInAnswer.Outcome.LOCKED.messageKey(), failures.pausedUntil());
        }
    }
}
