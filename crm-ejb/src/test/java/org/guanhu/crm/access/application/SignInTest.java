package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.SignInAnswer.Outcome;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.InMemoryBranches;
import org.guanhu.crm.access.domain.InMemoryCredentials;
import org.guanhu.crm.access.domain.InMemoryStaffMembers;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.application.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-07")
@DisplayName("SE-07: sign-in by login and password")
class SignInTest {

    private static final String COUNTER = "10.1.2.3";
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private final Staff teller = BankFixture.teller();
    private final Credential credential = new Credential(BankFixture.TELLER);
    private final PlainHashes hashes = new PlainHashes();
    private final SignInQueue queue = new SignInQueue(4);
    private final SourceLimit limit = new SourceLimit(30);
    private final MemoryTrail trail = new MemoryTrail();
    private final SettableClock clock = new SettableClock();
    private final OneCode factor = new OneCode();
    private SignInBean signIn;

    @BeforeEach
    void employ_a_teller() {
        InMemoryBranches branches = new InMemoryBranches();
        BankFixture.branches().forEach(branches::add);
        InMemoryStaffMembers members = new InMemoryStaffMembers();
        InMemoryCredentials credentials = new InMemoryCredentials();
        credential.identifyBy("2:secret");
        members.add(teller);
        credentials.add(credential);
        SignInRecords records =
                Wired.bean(
                        new SignInRecords(),
                        members,
                        credentials,
                        new UnknownLogins(),
                        new PausedLogins(),
                        branches,
                        trail,
                        clock);
        signIn = Wired.bean(new SignInBean(), records, queue, hashes, factor, limit, clock);
    }

    @Test
    void the_right_password_lets_in() {
        SignInAnswer answer = signIn.attempt(" Teller ", "secret".toCharArray(), COUNTER);

        assertThat(answer.outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(answer.staff()).isEqualTo(BankFixture.TELLER);
    }

    @Test
    @Tag("AU-03")
    void who_was_let_in_and_who_was_not_is_written_down_without_what_strangers_typed() {
        attempt("teller", "secret");
        attempt("teller", "wrong");
        attempt("S3cret!", "teller");

        assertThat(trail.told())
                .containsExactly(
                        "signIn.accepted teller", "signIn.refused teller", "signIn.refused ?");
    }

    @Test
    void a_wrong_password_does_not() {
        assertThat(attempt("teller", "Secret")).isEqualTo(Outcome.REFUSED);
        assertThat(credential.signInFailures().count()).isEqualTo(1);
    }

    @Test
    void an_account_out_of_use_is_refused_like_a_wrong_password() {
        teller.use(false, BankFixture.APPROVED, BankFixture.ENTRY);

        assertThat(attempt("teller", "secret")).isEqualTo(Outcome.REFUSED);
        assertThat(hashes.compared).isEqualTo(1);
    }

    @Test
    void five_failures_pause_even_the_right_password_and_then_it_counts_again() {
        failures(5);

        SignInAnswer early = signIn.attempt("teller", "secret".toCharArray(), COUNTER);
        clock.now = MORNING.plus(Duration.ofMinutes(1));
        Outcome later = attempt("teller", "secret");

        assertThat(early.outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(early.until()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(later).isEqualTo(Outcome.SIGNED_IN);
        assertThat(credential.signInFailures().count()).isZero();
    }

    @Test
    @Tag("AU-03")
    void attempts_during_a_pause_are_written_down_ever_more_rarely() {
        failures(5);

        Stream.generate(() -> attempt("teller", "wrong")).limit(9).toList();

        assertThat(trail.told().subList(5, trail.told().size()))
                .containsExactly(
                        "signIn.paused teller",
                        "signIn.paused teller",
                        "signIn.paused teller",
                        "signIn.paused teller");
    }

    @Test
    void nothing_is_hashed_during_a_pause() {
        failures(5);

        attempt("teller", "secret");

        assertThat(hashes.compared).isEqualTo(5);
        assertThat(credential.signInFailures().count()).isEqualTo(5);
    }

    @Test
    void an_unknown_login_cannot_be_told_from_a_known_one() {
        List<Outcome> known = Stream.generate(() -> attempt("teller", "x")).limit(8).toList();
        int hashedForKnown = hashes.compared;

        List<Outcome> unknown = Stream.generate(() -> attempt("nobody", "x")).limit(8).toList();

        assertThat(unknown).isEqualTo(known).contains(Outcome.REFUSED, Outcome.LOCKED);
        assertThat(hashes.compared).isEqualTo(2 * hashedForKnown);
    }

    @Test
    void what_can_be_no_login_is_refused_too() {
        assertThat(attempt("' or 1=1 --", "x")).isEqualTo(Outcome.REFUSED);
        assertThat(attempt("", "x")).isEqualTo(Outcome.REFUSED);
        assertThat(attempt(null, "x")).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void an_old_hash_is_renewed_at_sign_in() {
        credential.identifyBy("1:secret");

        attempt("teller", "secret");

        assertThat(credential.passwordHash()).contains("2:secret");
    }

    @Test
    void when_all_places_are_taken_nothing_is_checked() {
        Stream.generate(queue::enter).limit(4).forEach(got -> assertThat(got).isTrue());
        Thread.currentThread().interrupt();

        Outcome outcome = attempt("teller", "secret");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isEqualTo(Outcome.BUSY);
        assertThat(hashes.compared).isZero();
    }

    @Test
    void a_machine_from_which_too_much_fails_is_not_listened_to_for_a_while() {
        for (int i = 0; i < 30; i++) {
            assertThat(attempt("nobody" + i, "x")).isEqualTo(Outcome.REFUSED);
        }

        assertThat(attempt("teller", "secret")).isEqualTo(Outcome.LOCKED);
        assertThat(hashes.compared).isEqualTo(30);
        assertThat(trail.told()).contains("signIn.sourcePaused ?");
        assertThat(signIn.attempt("teller", "secret".toCharArray(), "10.9.9.9").outcome())
                .isEqualTo(Outcome.SIGNED_IN);
        clock.now = MORNING.plusSeconds(2);
        assertThat(attempt("teller", "secret")).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void behind_the_right_password_a_code_lets_in() {
        factor.asked = true;
        credential.identifyBy("1:secret");
        SignInAnswer first = signIn.attempt("teller", "secret".toCharArray(), COUNTER);

        assertThat(first.outcome()).isEqualTo(Outcome.CODE_DUE);
        assertThat(showCode(first, "654321")).isEqualTo(Outcome.REFUSED);
        assertThat(showCode(first, "123456")).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void behind_a_password_that_was_reset_meanwhile_no_code_lets_in() {
        factor.asked = true;
        SignInAnswer first = signIn.attempt("teller", "secret".toCharArray(), COUNTER);
        credential.shut(MORNING);
        Outcome shut = showCode(first, "123456");
        credential.issue("2:another", MORNING.plusSeconds(60), MORNING);

        assertThat(shut).isEqualTo(Outcome.REFUSED);
        assertThat(showCode(first, "123456")).isEqualTo(Outcome.REFUSED);
        assertThat(credential.signInFailures().count()).isEqualTo(1);
        assertThat(first).asString().doesNotContain(first.password().fingerprint());
    }

    private Outcome showCode(SignInAnswer first, String code) {
        return signIn.showCode(first.password(), code, COUNTER).outcome();
    }

    private void failures(int count) {
        Stream.generate(() -> attempt("teller", "wrong")).limit(count).toList();
    }

    private Outcome attempt(String login, String password) {
        return signIn.attempt(login, password.toCharArray(), COUNTER).outcome();
    }

    /** Asks for a code once it is told to. */
    private static final class OneCode extends FactorProof {

        private boolean asked;

        @Override
        public boolean isAskedOf(StaffId person) {
            return asked;
        }

        @Override
        public boolean accepts(StaffId person, String code) {
            return code.equals("123456");
        }
    }

    private static final class PlainHashes implements PasswordHashes {

        private int compared;

        @Override
        public String of(char[] password) {
            return "2:" + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            compared++;
            return hash.substring(2).equals(new String(password));
        }

        @Override
        public boolean isOutdated(String hash) {
            return !hash.startsWith("2:");
        }

        @Override
        public String ofNobody() {
            return "2:\u0000";
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = MORNING;

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
            return now;
        }
    }
}
