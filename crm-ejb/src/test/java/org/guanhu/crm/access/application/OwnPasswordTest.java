package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.InMemoryBranches;
import org.guanhu.crm.access.domain.InMemoryCredentials;
import org.guanhu.crm.access.domain.InMemoryStaffMembers;
import org.guanhu.crm.access.infrastructure.Argon2PasswordHashes;
import org.guanhu.crm.access.infrastructure.ListedPasswords;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-07")
@DisplayName("SE-07: everybody's own password")
class OwnPasswordTest {

    private static final Clock CLOCK = new Ticking();

    private final PasswordHashes hashes = new Argon2PasswordHashes(64, 1, 1);
    private final Credential credential = new Credential(BankFixture.TELLER);
    private final MemoryTrail trail = new MemoryTrail();
    private OwnPasswordBean own;

    @BeforeEach
    void sign_in() {
        InMemoryStaffMembers members = new InMemoryStaffMembers();
        InMemoryCredentials credentials = new InMemoryCredentials();
        members.add(BankFixture.teller());
        credentials.add(credential);
        credential.identifyBy(hashes.of("first-Password-1".toCharArray()));
        var records =
                Wired.bean(
                        new SignInRecords(),
                        members,
                        credentials,
                        new UnknownLogins(),
                        new PausedLogins(),
                        new InMemoryBranches(),
                        trail,
                        CLOCK);
        var proof = Wired.bean(new PasswordProof(), records, new SignInQueue(), hashes, CLOCK);
        var rules =
                Wired.bean(
                        new PasswordRules("djcp3", Optional.of("Example")),
                        new ListedPasswords(),
                        hashes);
        own =
                Wired.bean(
                        new OwnPasswordBean(),
                        Person.TELLER,
                        new CurrentSession(),
                        proof,
                        rules,
                        hashes,
                        records,
                        new SessionRegistry(),
                        new OwedSteps());
    }

    @Test
    void is_changed_by_who_knows_it() {
        change("first-Password-1", "Tramway-to-Xuhui-7");

        assertThat(opens("Tramway-to-Xuhui-7")).isTrue();
        assertThat(opens("first-Password-1")).isFalse();
        assertThat(trail.told()).containsExactly("password.changed teller");
    }

    @Test
    void a_wrong_one_counts_as_a_failed_sign_in_and_pauses_in_the_end() {
        for (int i = 0; i < 4; i++) {
            refused("guess", "Tramway-to-Xuhui-7", "access.password.wrong");
        }
        refused("guess", "Tramway-to-Xuhui-7", "access.signIn.LOCKED");
        refused("first-Password-1", "Tramway-to-Xuhui-7", "access.signIn.LOCKED");
        assertThat(opens("first-Password-1")).isTrue();
    }

    @Test
    void a_bad_new_one_changes_nothing() {
        refused("first-Password-1", "Example-Bank-77", "access.password.context");
        refused("first-Password-1", "Teller-0101-x", "access.password.context");
        refused("first-Password-1", "Password2026!", "access.password.common");
        refused("first-Password-1", "first-Password-1", "access.password.used");
        assertThat(opens("first-Password-1")).isTrue();
    }

    @Test
    void the_last_five_are_not_chosen_again() {
        for (int i = 1; i < 5; i++) {
            change(
                    i == 1 ? "first-Password-1" : "Tramway-" + (i - 1) + "-Xuhui",
                    "Tramway-" + i + "-Xuhui");
        }

        refused("Tramway-4-Xuhui", "first-Password-1", "access.password.used");
        change("Tramway-4-Xuhui", "Tramway-5-Xuhui");
        change("Tramway-5-Xuhui", "first-Password-1");
    }

    /** Every look at it is a second later. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }

    private void change(String present, String wanted) {
        own.change(present.toCharArray(), wanted);
    }

    private void refused(String present, String wanted, String code) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> change(present, wanted))
                .withMessage(code);
    }

    private boolean opens(String password) {
        return hashes.matches(password.toCharArray(), credential.passwordHash().orElseThrow());
    }
}
