package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Asks somebody who is signed in for a code of their second factor. */
@ApplicationScoped
public class CodeProof {

    @Inject private SignInRecords records;
    @Inject private FactorProof factor;
    @Inject private Clock clock;

    /** Refuses if it is none of that person's codes, or used already; failures count. */
    public void mustBe(StaffId person, String code) {
        mustNotPause(records.failuresOf(person.value()));
        if (!factor.accepts(person, code)) {
            mustNotPause(records.failed(person.value()));
            throw new BusinessRuleViolation("access.code.wrong");
        }
    }

    private void mustNotPause(SignInFailures failures) {
        if (failures.pauseAt(clock.instant())) {
            throw new BusinessRuleViolation(
                    SignInAnswer.Outcome.LOCKED.messageKey(), failures.pausedUntil());
        }
    }
}
