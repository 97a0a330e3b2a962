package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.context.control.RequestContextController;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.util.ThreadContext;
import org.apache.shiro.util.ThreadState;
import org.guanhu.crm.access.application.CurrentSession;
import org.guanhu.crm.access.application.FactorProof;
import org.guanhu.crm.access.application.MemoryTrail;
import org.guanhu.crm.access.application.OwedReader;
import org.guanhu.crm.access.application.OwedSteps;
import org.guanhu.crm.access.application.PausedLogins;
import org.guanhu.crm.access.application.Refusals;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.application.SignInBean;
import org.guanhu.crm.access.application.SignInPaused;
import org.guanhu.crm.access.application.SignInQueue;
import org.guanhu.crm.access.application.SignInRecords;
import org.guanhu.crm.access.application.StepUp;
import org.guanhu.crm.access.application.UnknownLogins;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ProofNeeded;
import org.guanhu.crm.access.domain.SignInUnfinished;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-01")
@DisplayName("SE-01: every guarded use case asks who calls")
class GateTest {

    private WeldContainer container;
    private GuardedUseCases useCases;

    @BeforeEach
    void open_the_bank() {
        container =
                new Weld()
                        .disableDiscovery()
                        .beanClasses(
                                TestBank.class,
                                GuardedUseCases.class,
                                RequiresInterceptor.class,
                                Refusals.class,
                                RightsOfThisRequest.class,
                                CurrentSession.class,
                                FactorProof.class,
                                OtpTimeCodes.class,
                                OwedSteps.class,
                                OwedReader.class,
                                StepUp.class,
                                RightsReader.class,
                                ShiroCurrentStaff.class,
                                ShiroRunAs.class,
                                SignInBean.class,
                                SignInRecords.class,
                                SignInQueue.class,
                                UnknownLogins.class,
                                PausedLogins.class)
                        .initialize();
        useCases = container.select(GuardedUseCases.class).get();
    }

    @AfterEach
    void close_the_bank() {
        container.shutdown();
        ThreadContext.remove();
    }

    @Nested
    class Nobody_is_signed_in {

        @Test
        void no_guarded_use_case_runs() {
            assertThatExceptionOfType(NotSignedIn.class).isThrownBy(useCases::view);
            assertThatExceptionOfType(NotSignedIn.class).isThrownBy(useCases::home);
        }

        @Test
        void a_subject_that_has_not_signed_in_is_nobody() {
            Subject guest = new Subject.Builder(webLike()).buildSubject();

            assertThatExceptionOfType(NotSignedIn.class)
                    .isThrownBy(() -> inOneRequest(guest, useCases::home));
        }
    }

    @Nested
    class The_teller_signed_in_through_shiro {

        private Subject teller;

        @BeforeEach
        void sign_in() throws Exception {
            teller = new Subject.Builder(webLike()).buildSubject();
            inOneRequest(
                    teller,
                    () -> {
                        teller.login(new UsernamePasswordToken("teller", "secret"));
                        return null;
                    });
        }

        @Test
        void the_principal_is_the_staff_id() {
            assertThat(teller.getPrincipal()).isEqualTo(BankFixture.TELLER);
        }

        @Test
        void what_the_role_allows_is_done_and_the_rest_refused() throws Exception {
            assertThat(inOneRequest(teller, useCases::view)).isEqualTo("seen");
            assertThat(inOneRequest(teller, useCases::home)).isEqualTo("at home");
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> inOneRequest(teller, useCases::decide))
                    .withMessage("access.notPermitted");
            assertThat(container.select(MemoryTrail.class).get().told())
                    .containsExactly("signIn.accepted teller", "access.refused teller");
        }

        @Test
        void a_guard_that_does_not_say_what_it_asks_lets_nobody_through() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> inOneRequest(teller, useCases::undecided));
        }

        @Test
        void a_sensitive_act_needs_a_proof_of_the_last_minutes() throws Exception {
            assertThatExceptionOfType(ProofNeeded.class)
                    .isThrownBy(() -> inOneRequest(teller, useCases::sensitive));
            assertThatExceptionOfType(ProofNeeded.class)
                    .isThrownBy(() -> inOneRequest(teller, () -> provenAgo(5)));
            assertThat(inOneRequest(teller, () -> provenAgo(4))).isEqualTo("done");
        }

        private Object provenAgo(int minutes) {
            Instant now = container.select(Clock.class).get().instant();
            container
                    .select(CurrentSession.class)
                    .get()
                    .is("here", now.minus(Duration.ofMinutes(minutes)));
            return useCases.sensitive();
        }

        @Test
        void who_has_a_password_to_choose_may_do_that_and_nothing_else() throws Exception {
            Credentials credentials = container.select(Credentials.class).get();
            Instant now = container.select(Clock.class).get().instant();
            credentials.of(BankFixture.TELLER).get().issue("once", now.plusSeconds(60), now);

            assertThatExceptionOfType(SignInUnfinished.class)
                    .isThrownBy(() -> inOneRequest(teller, useCases::view));
            assertThatExceptionOfType(SignInUnfinished.class)
                    .isThrownBy(() -> inOneRequest(teller, useCases::home));
            assertThat(inOneRequest(teller, useCases::settle)).isEqualTo("settled");
        }

        @Test
        void an_account_taken_out_of_use_is_refused_with_the_next_request() throws Exception {
            inOneRequest(teller, useCases::home);

            members()
                    .byId(BankFixture.TELLER)
                    .orElseThrow()
                    .use(false, BankFixture.APPROVED, BankFixture.ENTRY);

            assertThatExceptionOfType(NotSignedIn.class)
                    .isThrownBy(() -> inOneRequest(teller, useCases::home));
        }

        @Test
        void a_wrong_password_is_refused_as_shiro_expects_it() {
            Subject other = new Subject.Builder(webLike()).buildSubject();

            assertThatExceptionOfType(IncorrectCredentialsException.class)
                    .isThrownBy(() -> other.login(new UsernamePasswordToken("teller", "wrong")));
        }

        @Test
        void too_many_wrong_passwords_pause_the_account() {
            Subject other = new Subject.Builder(webLike()).buildSubject();
            for (int i = 0; i < 4; i++) {
                assertThatExceptionOfType(IncorrectCredentialsException.class)
                        .isThrownBy(() -> other.login(new UsernamePasswordToken("teller", "x")));
            }

            assertThatExceptionOfType(SignInPaused.class)
                    .isThrownBy(() -> other.login(new UsernamePasswordToken("teller", "x")))
                    .satisfies(paused -> assertThat(paused.until()).isNotNull());
        }

        @Test
        void the_current_staff_is_the_person_in_the_database() throws Exception {
            CurrentStaff me = container.select(CurrentStaff.class).get();

            inOneRequest(
                    teller,
                    () -> {
                        assertThat(me.id()).isEqualTo(BankFixture.TELLER);
                        assertThat(me.person()).isEqualTo("P-1");
                        assertThat(me.branch()).isEqualTo(BankFixture.PUDONG);
                        assertThat(me.scope().branches()).containsExactly(BankFixture.PUDONG);
                        assertThat(me.may(Permission.CUSTOMER_VIEW)).isTrue();
                        assertThat(me.may(Permission.CHANGE_DECIDE)).isFalse();
                        return null;
                    });
        }
    }

    @Nested
    class Work_runs_in_somebody_s_name {

        private RunAs runAs;

        @BeforeEach
        void find_the_way() {
            runAs = container.select(RunAs.class).get();
        }

        @Test
        void the_person_s_rights_apply_and_end_with_it() throws Exception {
            assertThat(runAs.call(BankFixture.TELLER, useCases::view)).isEqualTo("seen");

            assertThat(ThreadContext.getSubject()).isNull();
            assertThat(ThreadContext.getSecurityManager()).isNull();
            assertThatExceptionOfType(NotSignedIn.class).isThrownBy(useCases::view);
        }

        @Test
        void what_the_person_may_not_do_is_refused() {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> runAs.run(BankFixture.TELLER, useCases::decide));
        }

        @Test
        void nobody_can_be_made_up() {
            assertThatExceptionOfType(NotSignedIn.class)
                    .isThrownBy(() -> runAs.call(new StaffId("nobody"), useCases::home));
            assertThat(container.select(MemoryTrail.class).get().told())
                    .contains("access.refused nobody");
        }

        @Test
        void what_goes_wrong_comes_out_unchanged() {
            IOException wrong = new IOException("wrong");

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(
                            () ->
                                    runAs.call(
                                            BankFixture.TELLER,
                                            () -> {
                                                throw wrong;
                                            }))
                    .isSameAs(wrong);
            assertThat(ThreadContext.getSubject()).isNull();
        }
    }

    private StaffMembers members() {
        return container.select(StaffMembers.class).get();
    }

    private static DefaultSecurityManager webLike() {
        return new DefaultSecurityManager(new StaffRealm());
    }

    /** As the web's filter does it: one subject, one request context. */
    private <T> T inOneRequest(Subject subject, Callable<T> work) throws Exception {
        var request = container.select(RequestContextController.class).get();
        ThreadState thread = new SubjectThreadState(subject);
        request.activate();
        thread.bind();
        try {
            return work.call();
        } finally {
            thread.restore();
            request.deactivate();
        }
    }
}
