package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionLimits;
import org.guanhu.crm.access.domain.SessionOrigin;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.access.infrastructure.JpaStaffSessions;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.PageRequest;
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
@DisplayName("SE-07: sessions are known to every node")
class SessionRegistryTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final StaffId TELLER = BankFixture.TELLER;
    private static final SessionOrigin COUNTER = new SessionOrigin("10.1.2.3", "Firefox");

    @Parameter MigratedDatabase.Kind kind;

    private final MemoryTrail trail = new MemoryTrail();
    private Instant now = MORNING;
    private MigratedDatabase database;

    @BeforeEach
    void employ_a_teller() {
        database = MigratedDatabase.of(kind);
        database.run(
                em -> {
                    BankFixture.branches().forEach(Wired.bean(new JpaBranches(), em)::add);
                    Wired.bean(new JpaStaffMembers(), em).add(BankFixture.teller());
                    Credential credential = new Credential(TELLER);
                    credential.identifyBy("hash");
                    Wired.bean(new JpaCredentials(), em).add(credential);
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_session_goes_on_while_something_is_done_in_it() {
        String session = open();

        for (int i = 0; i < 20; i++) {
            later(Duration.ofMinutes(14));
            assertThat(check(session).isOpen()).isTrue();
        }
    }

    @Test
    void it_ends_after_a_rest_and_once_and_for_all() {
        String session = open();
        later(Duration.ofMinutes(16));

        assertThat(check(session).end()).isEqualTo(SessionEnd.IDLE);
        does(registry -> registry.end(session, SessionEnd.REVOKED, TELLER));
        assertThat(check(session).end()).isEqualTo(SessionEnd.IDLE);
        assertThat(trail.told()).containsExactly("session.ended teller");
    }

    @Test
    void it_ends_after_eight_hours_whatever_is_done_in_it() {
        String session = open();
        SessionState last = check(session);
        for (int i = 0; i < 48 && last.isOpen(); i++) {
            later(Duration.ofMinutes(10));
            last = check(session);
        }

        assertThat(last.end()).isEqualTo(SessionEnd.TOO_OLD);
        assertThat(now).isEqualTo(MORNING.plus(SessionLimits.LONGEST));
    }

    @Test
    void the_newest_one_wins_and_the_older_one_hears_why() {
        String first = open();
        String second = open();

        assertThat(check(first).end()).isEqualTo(SessionEnd.REPLACED);
        assertThat(check(second).isOpen()).isTrue();
    }

    @Test
    void of_ten_that_begin_together_one_is_left() throws Exception {
        var threads = Executors.newFixedThreadPool(10);
        try {
            Callable<String> signIn = this::open;
            for (var done :
                    threads.invokeAll(IntStream.range(0, 10).mapToObj(i -> signIn).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        int left = database.find(em -> new JpaSessions(em).of(TELLER));
        assertThat(left).isEqualTo(1);
    }

    @Test
    void ending_all_of_an_account_reaches_every_node_with_the_next_request() {
        String session = open();

        does(registry -> registry.endAll(TELLER, SessionEnd.RIGHTS_CHANGED));

        assertThat(check(session).end()).isEqualTo(SessionEnd.RIGHTS_CHANGED);
    }

    @Test
    void nobody_goes_on_in_somebody_else_s_session() {
        String session = open();

        SessionState state = ask(registry -> registry.check(session, new StaffId("somebody")));

        assertThat(state.isOpen()).isFalse();
        assertThat(check(session).isOpen()).isTrue();
    }

    @Test
    void a_new_proof_is_remembered_while_the_session_goes_on() {
        String session = open();
        later(Duration.ofMinutes(9));

        assertThat(check(session).provenAt()).isEqualTo(MORNING);
        boolean proven = ask(registry -> registry.proven(session));
        assertThat(proven).isTrue();
        assertThat(check(session).provenAt()).isEqualTo(now);
        does(registry -> registry.end(session, SessionEnd.SIGNED_OUT, null));
        boolean again = ask(registry -> registry.proven(session));
        assertThat(again).isFalse();
    }

    @Test
    void those_that_go_on_are_listed_with_where_they_came_from() {
        open();

        var page =
                database.find(
                        em ->
                                Wired.bean(new JpaStaffSessions(), em)
                                        .seenSince(
                                                now.minus(SessionLimits.REST),
                                                PageRequest.first(10)));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows().get(0).origin()).isEqualTo(COUNTER);
        assertThat(page.rows().get(0).account()).isEqualTo(TELLER);
    }

    private void later(Duration passed) {
        now = now.plus(passed);
    }

    private String open() {
        return ask(registry -> registry.open(TELLER, COUNTER));
    }

    private SessionState check(String session) {
        return ask(registry -> registry.check(session, TELLER));
    }

    private void does(Consumer<SessionRegistry> work) {
        database.run(em -> work.accept(registry(em)));
    }

    private <T> T ask(Function<SessionRegistry, T> work) {
        return database.find(em -> work.apply(registry(em)));
    }

    private SessionRegistry registry(EntityManager em) {
        return Wired.bean(
                new SessionRegistry(),
                Wired.bean(new JpaStaffSessions(), em),
                Wired.bean(new JpaStaffMembers(), em),
                Wired.bean(new JpaCredentials(), em),
                new SessionSettings(Optional.of(1), false),
                trail,
                new Passing());
    }

    private record JpaSessions(EntityManager em) {
        int of(StaffId account) {
            return Wired.bean(new JpaStaffSessions(), em).openOf(account).size();
        }
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
