package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.SecondFactor;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaSecondFactors;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.access.infrastructure.OtpTimeCodes;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("SE-07")
@DisplayName("SE-07: a second factor beside the password")
class SecondFactorTest {

    private static final StaffId TELLER = BankFixture.TELLER;
    private static final int AT_ONCE = 20;

    @Parameter MigratedDatabase.Kind kind;

    private final SeedSeal seal = new TestKeys().seedSeal();
    private Instant now = Instant.parse("2026-03-02T01:00:07Z");
    private MigratedDatabase database;

    @BeforeEach
    void employ_a_teller() {
        database = MigratedDatabase.of(kind);
        database.run(
                em -> {
                    BankFixture.branches().forEach(Wired.bean(new JpaBranches(), em)::add);
                    Wired.bean(new JpaStaffMembers(), em).add(BankFixture.teller());
                    Wired.bean(new JpaCredentials(), em).add(new Credential(TELLER));
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_in_use_once_the_device_has_shown_a_code() {
        begin();
        assertThat(isAsked()).isFalse();

        List<String> recovery = confirm(code());

        assertThat(isAsked()).isTrue();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(recovery).allMatch(one -> one.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    }

    @Test
    void the_code_that_set_it_up_does_not_sign_in() {
        begin();
        String first = code();
        confirm(first);

        assertThat(accepts(first)).isFalse();
        later(Duration.ofSeconds(30));
        assertThat(accepts(code())).isTrue();
    }

    @Test
    void a_clock_may_be_one_step_off_and_not_two() {
        setUp();
        later(Duration.ofMinutes(5));

        assertThat(accepts(codeAt(now.minusSeconds(60)))).isFalse();
        assertThat(accepts(codeAt(now.plusSeconds(60)))).isFalse();
        assertThat(accepts(codeAt(now.minusSeconds(30)))).isTrue();
        assertThat(accepts(codeAt(now.plusSeconds(30)))).isTrue();
        assertThat(accepts(code())).as("an earlier one than was used").isFalse();
    }

    @Test
    void one_code_in_twenty_sign_ins_at_once_lets_one_in() throws Exception {
        setUp();
        for (int round = 0; round < 5; round++) {
            later(Duration.ofMinutes(1));
            String code = code();

            assertThat(successesOf(() -> accepts(code))).isEqualTo(1);
        }
    }

    @Test
    void one_recovery_code_in_twenty_sign_ins_at_once_lets_one_in() throws Exception {
        List<String> recovery = setUp();
        for (String one : recovery.subList(0, 5)) {
            assertThat(successesOf(() -> accepts(one))).isEqualTo(1);
        }
        long left = ask(em -> Wired.bean(new JpaSecondFactors(), em).recoveryCodesLeft(TELLER));
        assertThat(left).isEqualTo(5);
    }

    @Test
    void a_recovery_code_may_be_typed_as_people_type() {
        String code = setUp().get(0);

        assertThat(accepts(" " + code.replace("-", " ").toLowerCase() + " ")).isTrue();
        assertThat(accepts(code)).isFalse();
    }

    @Test
    void new_recovery_codes_void_the_old_ones() {
        String old = setUp().get(0);

        String fresh = ask(em -> keeping(em).renewRecoveryCodes(TELLER)).get(0);

        assertThat(accepts(old)).isFalse();
        assertThat(accepts(fresh)).isTrue();
    }

    @Test
    void what_is_no_code_is_refused() {
        setUp();
        for (String typed : List.of("", "abc", "12345", "1234567", "１２３４５６", "' or 1=1", "-1")) {
            assertThat(accepts(typed)).as(typed).isFalse();
        }
        assertThat(accepts(null)).isFalse();
    }

    @Test
    void a_wrong_code_or_a_late_one_sets_nothing_up() {
        begin();
        String wrong = code().equals("000000") ? "000001" : "000000";
        refused(wrong, "access.code.wrong");
        later(Duration.ofMinutes(11));
        refused(code(), "access.factor.late");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void a_seed_opens_for_its_own_account_only() {
        byte[] sealed = seal.seal(TELLER, new byte[20]);

        assertThat(seal.open(TELLER, sealed)).isEqualTo(new byte[20]);
        assertThatIllegalStateException()
                .isThrownBy(() -> seal.open(new StaffId("somebody"), sealed));
    }

    @Test
    void the_seed_does_not_stand_in_the_database() throws Exception {
        setUp();

        byte[] stored = ask(em -> factor(em).sealedSeed());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(seed(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void once_removed_nothing_of_it_is_left() {
        String recovery = setUp().get(0);

        database.run(em -> keeping(em).remove(TELLER));

        assertThat(isAsked()).isFalse();
        assertThat(accepts(recovery)).isFalse();
    }

    private int successesOf(Callable<Boolean> signIn) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var start = new CyclicBarrier(AT_ONCE);
        try {
            var attempts = new ArrayList<Callable<Boolean>>();
            IntStream.range(0, AT_ONCE)
                    .forEach(
                            i ->
                                    attempts.add(
                                            () -> {
                                                start.await();
                                                return signIn.call();
                                            }));
            int successes = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                successes += attempt.get() ? 1 : 0;
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> setUp() {
        begin();
        return confirm(code());
    }

    private void begin() {
        database.run(em -> keeping(em).begin(TELLER));
    }

    private List<String> confirm(String code) {
        return ask(em -> keeping(em).confirm(TELLER, code));
    }

    private void refused(String code, String why) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> confirm(code))
                .withMessage(why);
    }

    private boolean isAsked() {
        return ask(em -> proof(em).isAskedOf(TELLER));
    }

    private boolean accepts(String code) {
        return ask(em -> proof(em).accepts(TELLER, code));
    }

    private byte[] seed() {
        return ask(em -> seal.open(TELLER, factor(em).sealedSeed()));
    }

    private static SecondFactor factor(EntityManager em) {
        return Wired.bean(new JpaSecondFactors(), em).of(TELLER).orElseThrow();
    }

    private String code() {
        return codeAt(now);
    }

    private String codeAt(Instant moment) {
        try {
            var key = new SecretKeySpec(seed(), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void later(Duration passed) {
        now = now.plus(passed);
    }

    private <T> T ask(Function<EntityManager, T> work) {
        return database.find(work);
    }

    private FactorKeeping keeping(EntityManager em) {
        return Wired.bean(
                new FactorKeeping(),
                Wired.bean(new JpaSecondFactors(), em),
                proof(em),
                seal,
                Wired.bean(new JpaStaffMembers(), em),
                new MemoryTrail(),
                new Passing());
    }

    private FactorProof proof(EntityManager em) {
        return Wired.bean(
                new FactorProof(),
                Wired.bean(new JpaSecondFactors(), em),
                seal,
                new OtpTimeCodes(),
                Wired.bean(new JpaStaffMembers(), em),
                new MemoryTrail(),
                new Passing());
    }

    private final class Passing extends Clock {

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
