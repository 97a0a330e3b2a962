package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.domain.ProofNeeded;
import org.guanhu.crm.access.domain.SessionLimits;

/**
 * Asks for a fresh proof before sensitive acts: somebody may sit at a colleague's unlocked screen.
 * Who has just signed in has just proved it.
 */
@ApplicationScoped
public class StepUp {

    @Inject private CurrentSession session;
    @Inject private Clock clock;

    /** Refuses unless the person has proved to be themselves within the last minutes. */
    public void mustBeFresh() {
        if (!isFresh()) {
            throw new ProofNeeded();
        }
    }

    /** Whether the person has proved to be themselves within the last minutes. */
    public boolean isFresh() {
        return session.provenAt()
                .filter(proven -> clock.instant().isBefore(proven.plus(SessionLimits.FRESH)))
                .isPresent();
    }
}
