package org.guanhu.crm.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The password by which the person behind an account proves to be themselves, and what went wrong
 * with it lately. Apart from {@link Staff}: rights change under four eyes, this changes daily.
 */
@Entity
@NamedQuery(
        name = Credential.OF_LOGINS,
        query = "SELECT c FROM Credential c WHERE c.login IN :logins")
public class Credential {

    /** The credentials of some logins. */
    public static final String OF_LOGINS = "Credential.ofLogins";

    private static final int FORMER_KEPT = 12;

    @Id private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @ElementCollection
    @CollectionTable(name = "former_password", joinColumns = @JoinColumn(name = "login"))
    private Set<FormerPassword> former = new HashSet<>();

    @Version private int version;

    /** For JPA. */
    protected Credential() {}

    public Credential(StaffId account) {
        this.login = account.value();
    }

    /** The password behind this hash, which somebody else has set up and which never gets old. */
    public void identifyBy(String hash) {
        this.passwordHash = Objects.requireNonNull(hash, "hash");
        this.oneTime = false;
        this.expiresAt = null;
        this.chosenAt = null;
    }

    /** A password that lets in until it expires, and then only as far as choosing another one. */
    public void issue(String hash, Instant expiry, Instant now) {
        keepFormer(now);
        this.passwordHash = Objects.requireNonNull(hash, "hash");
        this.oneTime = true;
        this.expiresAt = Objects.requireNonNull(expiry, "expiry");
        this.chosenAt = null;
        remember(SignInFailures.NONE);
    }

    /** The person chose this password. */
    public void choose(String hash, Instant now) {
        keepFormer(now);
        identifyBy(hash);
        this.chosenAt = now;
    }

    /** No password opens the account from now on, until another one is issued. */
    public void shut(Instant now) {
        keepFormer(now);
        this.passwordHash = null;
        this.oneTime = false;
        this.expiresAt = null;
        this.chosenAt = null;
    }

    /** The same password under a hash of today's cost, unless there is another one by now. */
    public void renew(String outdated, String hash) {
        if (outdated.equals(passwordHash)) {
            this.passwordHash = hash;
        }
    }

    private void keepFormer(Instant now) {
        if (passwordHash != null && !oneTime) {
            former.add(new FormerPassword(passwordHash, now));
            former.retainAll(lastFormer(FORMER_KEPT));
        }
    }

    private List<FormerPassword> lastFormer(int count) {
        return former.stream()
                .sorted(Comparator.comparing(FormerPassword::replacedAt).reversed())
                .limit(count)
                .toList();
    }

    /** The hashes that a new password is held against: the present one and those before it. */
    public List<String> lastHashes(int count) {
        var last = new ArrayList<String>();
        passwordHash().ifPresent(last::add);
        lastFormer(count).stream().map(FormerPassword::hash).forEach(last::add);
        return last.subList(0, Math.min(count, last.size()));
    }

    /** Somebody tried to sign in and could not. */
    public void signInFailed(Instant now) {
        remember(signInFailures().oneMore(now));
    }

    /** The person signed in. */
    public void signedIn() {
        remember(SignInFailures.NONE);
    }

    private void remember(SignInFailures failures) {
        this.failedSignIns = failures.count();
        this.lockedUntil = failures.pausedUntil();
    }

    /** The account. */
    public StaffId account() {
        return new StaffId(login);
    }

    /** The hash of the password; empty for an account that cannot sign in. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** The hash by which the person can sign in now; empty once a one-time password has expired. */
    public Optional<String> usableHash(Instant now) {
        return passwordHash().filter(hash -> expiresAt == null || now.isBefore(expiresAt));
    }

    /** Whether the password was made by the system and lets nobody work. */
    public boolean isOneTime() {
        return oneTime;
    }

    /** Whether its owner has never chosen a password yet. */
    public boolean neverChosen() {
        return chosenAt == null && former.isEmpty();
    }

    /**
     * Whether another password must be chosen before anything else.
     *
     * @param longest how long a password that somebody chose may be used; null for ever
     */
    public boolean mustChange(Instant now, Duration longest) {
        return oneTime
                || longest != null && chosenAt != null && !now.isBefore(chosenAt.plus(longest));
    }

    /** What went wrong since the last sign-in. */
    public SignInFailures signInFailures() {
        return new SignInFailures(failedSignIns, lockedUntil);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Credential that && login.equals(that.login);
    }

    @Override
    public final int hashCode() {
        return login.hashCode();
    }
}
