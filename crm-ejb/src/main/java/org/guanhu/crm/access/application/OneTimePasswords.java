package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Makes the password by which a new account, or one whose owner has forgotten theirs, is entered
 * for the first time. Only its hash is stored; the password is told once, to the caller.
 */
@ApplicationScoped
@Transactional
public class OneTimePasswords {

    /** How long such a password lets in. */
    static final Duration LIFETIME = Duration.ofHours(24);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    @Inject private Credentials credentials;
    @Inject private PasswordHashes hashes;
    @Inject private SessionRegistry sessions;
    @Inject private Clock clock;

    /**
     * Makes a new password for that account, in the running transaction; whatever opened the
     * account before does so no more, and its sessions are over. The account itself must be in the
     * database already, or enter it in the same transaction before this.
     */
    public OneTimePassword issue(StaffId account) {
        Instant now = clock.instant();
        OneTimePassword made = new OneTimePassword(text(), now.plus(LIFETIME));
        sessions.endAll(account, SessionEnd.PASSWORD_RESET);
        credentials
                .reserve(account)
                .orElseGet(() -> added(account))
                .issue(hashes.of(made.text().toCharArray()), made.expiresAt(), now);
        return made;
    }

    /**
     * Lets nobody into that account until a password is issued for it: whatever opened it before
     * does so no more, and its sessions are over.
     */
    public void withdraw(StaffId account) {
        // The password first: whoever has just given it waits, and then gets no session any more.
        credentials.reserve(account).ifPresent(credential -> credential.shut(clock.instant()));
        sessions.endAll(account, SessionEnd.PASSWORD_RESET);
    }

    private Credential added(StaffId account) {
        Credential credential = new Credential(account);
        credentials.add(credential);
        return credential;
    }

    private String text() {
        return IntStream.range(0, GROUPS).mapToObj(any -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
