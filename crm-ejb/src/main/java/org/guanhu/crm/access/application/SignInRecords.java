package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/** What is remembered of each account's sign-ins; every memory is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SignInRecords {

    private static final int LONGEST_LOGIN = 64;

    @Inject private StaffMembers members;

    @Inject private Credentials credentials;

    @Inject private UnknownLogins strangers;

    @Inject private PausedLogins paused;

    @Inject private Branches branches;

    @Inject private AccessTrail trail;

    @Inject private Clock clock;

    /** What went wrong with that login since its last success. */
    public SignInFailures failuresOf(String login) {
        return known(login)
                .flatMap(credentials::of)
                .map(Credential::signInFailures)
                .orElseGet(() -> strangers.of(key(login)));
    }

    /** The hash by which that login may be used today; empty if it may not. */
    public Optional<String> hashOf(String login) {
        return account(login)
                .filter(staff -> staff.mayWorkOn(LocalDate.now(clock)))
                .map(Staff::id)
                .flatMap(credentials::of)
                .flatMap(credential -> credential.usableHash(clock.instant()));
    }

    /** One more failure with that login, and where it leads. */
    public SignInFailures failed(String login) {
        return known(login)
                .flatMap(credentials::reserve)
                .map(this::failed)
                .orElseGet(() -> failedAsNobody(login));
    }

    /** The login was tried while it is paused; not each of many attempts is written down. */
    public void triedWhilePaused(String login, Instant until) {
        int attempts = paused.tried(key(login), until);
        if (Integer.bitCount(attempts) == 1) {
            account(login)
                    .map(staff -> AccessNote.of(AccessKind.SIGN_IN_PAUSED, staff))
                    .or(() -> ofStranger(AccessKind.SIGN_IN_PAUSED))
                    .ifPresent(note -> trail.note(note.with("attempts", attempts)));
        }
    }

    private Optional<AccessNote> ofStranger(AccessKind kind) {
        return branches.inTreeOrder().stream()
                .findFirst()
                .map(headOffice -> AccessNote.ofStranger(kind, headOffice.code()));
    }

    private SignInFailures failedAsNobody(String login) {
        ofStranger(AccessKind.SIGN_IN_REFUSED).ifPresent(trail::note);
        return strangers.failed(key(login), clock.instant());
    }

    /** So much has failed from that machine that it is not listened to for a while. */
    public void sourcePaused(String source) {
        ofStranger(AccessKind.SOURCE_PAUSED)
                .ifPresent(note -> trail.note(note.with("address", source)));
    }

    private SignInFailures failed(Credential credential) {
        credential.signInFailed(clock.instant());
        trail.note(AccessNote.of(AccessKind.SIGN_IN_REFUSED, owner(credential)));
        return credential.signInFailures();
    }

    /** The login was used with the right password, whose hash is of another cost now. */
    public void renewed(String login, String outdated, String hash) {
        known(login).flatMap(credentials::reserve).orElseThrow().renew(outdated, hash);
    }

    /** The person behind the login has proved to be themselves. */
    public StaffId succeeded(String login) {
        Credential credential = known(login).flatMap(credentials::reserve).orElseThrow();
        credential.signedIn();
        trail.note(AccessNote.of(AccessKind.SIGN_IN_ACCEPTED, owner(credential)));
        return credential.account();
    }

    /** The hashes of that person's last passwords, the present one first. */
    public List<String> lastHashes(StaffId person, int count) {
        return credentials.of(person).orElseThrow().lastHashes(count);
    }

    /** The person chose another password. */
    public void chosen(StaffId person, String hash) {
        Credential credential = credentials.reserve(person).orElseThrow();
        credential.choose(hash, clock.instant());
        trail.note(AccessNote.of(AccessKind.PASSWORD_CHANGED, owner(credential)));
    }

    private Staff owner(Credential credential) {
        return members.byId(credential.account()).orElseThrow();
    }

    private Optional<Staff> account(String login) {
        return known(login).flatMap(members::byId);
    }

    private static Optional<StaffId> known(String login) {
        return StaffId.isOne(login) ? Optional.of(StaffId.of(login)) : Optional.empty();
    }

    private static String key(String login) {
        String typed = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        return typed.substring(0, Math.min(typed.length(), LONGEST_LOGIN));
    }
}
