package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.StaffId;

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

    @Inject private FactorProof factor;

    @Inject private Clock clock;

    @Override
    @OpenToAnyone(because = "Nobody is signed in before signing in.")
    public SignInAnswer attempt(String login, char[] password) {
        SignInFailures before = records.failuresOf(login);
        if (before.pauseAt(clock.instant())) {
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
            return SignInAnswer.locked(meanwhile.pausedUntil());
        }
        String hash = records.hashOf(login).orElseGet(hashes::ofNobody);
        if (hashes.matches(password, hash)) {
            return passwordIsRight(login, password, hash);
        }
        return failed(login);
    }

    private SignInAnswer passwordIsRight(String login, char[] password, String hash) {
        if (hashes.isOutdated(hash)) {
            records.renewed(login, hashes.of(password));
        }
        StaffId person = StaffId.of(login);
        return factor.isAskedOf(person)
                ? SignInAnswer.codeDue(person)
                : SignInAnswer.signedIn(records.succeeded(login));
    }

    @Override
    @OpenToAnyone(because = "Nobody is signed in before signing in.")
    public SignInAnswer showCode(StaffId person, String code) {
        String login = person.value();
        SignInFailures before = records.failuresOf(login);
        if (before.pauseAt(clock.instant())) {
            return SignInAnswer.locked(before.pausedUntil());
        }
        return records.hashOf(login).isPresent() && factor.accepts(person, code)
                ? SignInAnswer.signedIn(records.succeeded(login))
                : failed(login);
    }

    private SignInAnswer failed(String login) {
        SignInFailures now = records.failed(login);
        return now.pauseAt(clock.instant())
                ? SignInAnswer.locked(now.pausedUntil())
                : SignInAnswer.refused();
    }
}
