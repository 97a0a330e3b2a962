package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Looks for a pause first, of the machine and of the login, hashes then, remembers last. No
 * transaction is open while it hashes, and what it remembers has transactions of its own, so that
 * no rollback of a caller undoes a failure.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInBean implements SignIn {

    @Inject private SignInRecords records;

    @Inject private SignInQueue queue;

    @Inject private SourceLimit limit;

    @Inject private PasswordHashes hashes;

    @Inject private FactorProof factor;

    @Inject private Clock clock;

    @Override
    @OpenToAnyone(because = "Nobody is signed in before signing in.")
    public SignInAnswer attempt(String login, char[] password, String source) {
        Instant pause = pause(login, source);
        if (pause != null) {
            return SignInAnswer.locked(pause);
        }
        if (!queue.enter()) {
            return SignInAnswer.busy();
        }
        try {
            return check(login, password, source);
        } finally {
            queue.leave();
        }
    }

    private SignInAnswer check(String login, char[] password, String source) {
        Instant meanwhile = pause(login, source);
        if (meanwhile != null) {
            return SignInAnswer.locked(meanwhile);
        }
        String hash = records.hashOf(login).orElseGet(hashes::ofNobody);
        return hashes.matches(password, hash)
                ? passwordIsRight(login, password, hash)
                : failed(login, source);
    }

    private SignInAnswer passwordIsRight(String login, char[] password, String hash) {
        String kept = hashes.isOutdated(hash) ? renewed(login, password, hash) : hash;
        StaffId person = StaffId.of(login);
        return factor.isAskedOf(person)
                ? SignInAnswer.codeDue(ShownPassword.of(person, kept))
                : SignInAnswer.signedIn(records.succeeded(login));
    }

    private String renewed(String login, char[] password, String outdated) {
        String hash = hashes.of(password);
        records.renewed(login, outdated, hash);
        return hash;
    }

    @Override
    @OpenToAnyone(because = "Nobody is signed in before signing in.")
    public SignInAnswer showCode(ShownPassword password, String code, String source) {
        StaffId person = password.person();
        String login = person.value();
        Instant pause = pause(login, source);
        if (pause != null) {
            return SignInAnswer.locked(pause);
        }
        return records.hashOf(login).filter(password::is).isPresent()
                        && factor.accepts(person, code)
                ? SignInAnswer.signedIn(records.succeeded(login))
                : failed(login, source);
    }

    /** Until when nothing is looked at, of that machine or of that login; null if something is. */
    private Instant pause(String login, String source) {
        Instant now = clock.instant();
        Instant next = limit.nextAttempt(source, now);
        if (next.isAfter(now)) {
            return next;
        }
        SignInFailures before = records.failuresOf(login);
        if (!before.pauseAt(now)) {
            return null;
        }
        records.triedWhilePaused(login, before.pausedUntil());
        return before.pausedUntil();
    }

    private SignInAnswer failed(String login, String source) {
        SignInFailures now = records.failed(login);
        if (limit.failed(source, clock.instant())) {
            records.sourcePaused(source);
        }
        return now.pauseAt(clock.instant())
                ? SignInAnswer.locked(now.pausedUntil())
                : SignInAnswer.refused();
    }
}
