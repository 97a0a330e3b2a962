package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.domain.SignInFailures;

/**
 * Looks for a pause first, hashes then, remembers last. No transaction is open while it hashes, and
 * what it remembers has transactions of its own, so that no rollback of a caller undoes a failure.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInBean implements SignIn {

    @Inject private SignInRecords records;

    @Inject private SignInQueue queue;

    @Inject private PasswordHashes hashes;

    @Inject private Clock clock;

    @Override
    @OpenToAnyone(because = "Nobody is signed in before signing in.")
    public SignInAnswer attempt(String login, char[] password) {
        SignInFailures before = records.failuresOf(login);
        if (before.pauseAt(clock.instant())) {
            records.triedWhilePaused(login, before.pausedUntil());
            return SignInAnswer.locked(before.pausedUntil());
        }
        if (!queue.enter()) {
            return SignInAnswer.busy();
        }
        try {
            return check(login, password);
        } finally {
            queue.leave();
        }
    }

    private SignInAnswer check(String login, char[] password) {
        SignInFailures meanwhile = records.failuresOf(login);
        if (meanwhile.pauseAt(clock.instant())) {
            records.triedWhilePaused(login, meanwhile.pausedUntil());
            return SignInAnswer.locked(meanwhile.pausedUntil());
        }
        String hash = records.hashOf(login).orElseGet(hashes::ofNobody);
        if (hashes.matches(password, hash)) {
            return SignInAnswer.signedIn(
                    hashes.isOutdated(hash)
                            ? records.succeeded(login, hashes.of(password))
                            : records.succeeded(login));
        }
        SignInFailures now = records.failed(login);
        return now.pauseAt(clock.instant())
                ? SignInAnswer.locked(now.pausedUntil())
                : SignInAnswer.refused();
    }
}
