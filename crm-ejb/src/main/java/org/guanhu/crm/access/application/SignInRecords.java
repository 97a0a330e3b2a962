package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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

    private SignInFailures failedAsNobody(String login) {
        branches.inTreeOrder().stream()
                .findFirst()
                .map(headOffice -> AccessNote.ofStranger("signIn.refused", headOffice.code()))
                .ifPresent(trail::note);
        return strangers.failed(key(login), clock.instant());
    }

    private SignInFailures failed(Credential credential) {
        credential.signInFailed(clock.instant());
        trail.note(AccessNote.of("signIn.refused", owner(credential)));
        return credential.signInFailures();
    }

    /** The login was used with the right password. */
    public StaffId succeeded(String login) {
        return succeeded(login, credential -> {});
    }

    /** The login was used with the right password, whose hash is renewed. */
    public StaffId succeeded(String login, String renewedHash) {
        return succeeded(login, credential -> credential.renew(renewedHash));
    }

    private StaffId succeeded(String login, Consumer<Credential> also) {
        Credential credential = known(login).flatMap(credentials::reserve).orElseThrow();
        credential.signedIn();
        also.accept(credential);
        trail.note(AccessNote.of("signIn.accepted", owner(credential)));
        return credential.account();
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
