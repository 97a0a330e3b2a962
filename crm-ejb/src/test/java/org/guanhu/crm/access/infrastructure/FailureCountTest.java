package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.MemoryTrail;
import org.guanhu.crm.access.application.SignInRecords;
import org.guanhu.crm.access.application.UnknownLogins;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SE-07")
@DisplayName("SE-07: no failed sign-in is lost")
class FailureCountTest {

    private static final int GUESSES = 32;

    @ParameterizedTest
    @EnumSource
    void guesses_at_the_same_time_are_all_counted(MigratedDatabase.Kind kind) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(kind)) {
            employTeller(database);

            inParallel(() -> database.find(entities -> records(entities).failed("teller")));

            SignInFailures failures =
                    database.find(entities -> records(entities).failuresOf("teller"));
            assertThat(failures.count()).isEqualTo(GUESSES);
        }
    }

    private static void employTeller(MigratedDatabase database) {
        database.run(
                entities -> {
                    JpaBranches branches = Wired.bean(new JpaBranches(), entities);
                    BankFixture.branches().forEach(branches::add);
                    Wired.bean(new JpaStaffMembers(), entities).add(BankFixture.teller());
                    Wired.bean(new JpaCredentials(), entities)
                            .add(new Credential(BankFixture.TELLER));
                });
    }

    private static void inParallel(Callable<?> guess) throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all =
                    Stream.<Future<?>>generate(() -> guessers.submit(guess))
                            .limit(GUESSES)
                            .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            guessers.shutdownNow();
        }
    }

    private static SignInRecords records(EntityManager entities) {
        return Wired.bean(
                new SignInRecords(),
                Wired.bean(new JpaStaffMembers(), entities),
                Wired.bean(new JpaCredentials(), entities),
                new UnknownLogins(),
                Wired.bean(new JpaBranches(), entities),
                new MemoryTrail(),
                Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
    }
}
