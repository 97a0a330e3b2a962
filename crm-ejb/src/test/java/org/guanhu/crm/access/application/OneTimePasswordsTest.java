package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.infrastructure.Argon2PasswordHashes;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.shared.application.Wired;
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
@DisplayName("SE-07: one-time passwords")
class OneTimePasswordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Parameter MigratedDatabase.Kind kind;

    private final PasswordHashes hashes = new Argon2PasswordHashes(64, 1, 1);
    private MigratedDatabase database;

    @BeforeEach
    void open_an_empty_bank() {
        database = MigratedDatabase.of(kind);
        database.run(em -> BankFixture.branches().forEach(Wired.bean(new JpaBranches(), em)::add));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_account_made_in_the_same_transaction_gets_one() {
        OneTimePassword made = employ();

        assertThat(made.text()).hasSize(23).matches("([A-Za-z0-9]{5}-?){4}");
        assertThat(made.expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(made.toString()).doesNotContain(made.text());
        assertThat(credential(Credential::isOneTime)).isTrue();
        assertThat(hashes.matches(made.text().toCharArray(), hashAt(NOW).orElseThrow())).isTrue();
    }

    @Test
    void it_lets_in_for_a_day_and_no_longer() {
        OneTimePassword made = employ();

        assertThat(hashAt(made.expiresAt().minusSeconds(1))).isPresent();
        assertThat(hashAt(made.expiresAt())).isEmpty();
    }

    @Test
    void another_one_takes_the_place_of_whatever_was_there_and_ends_a_pause() {
        OneTimePassword first = employ();
        database.run(
                em -> {
                    Credential credential = credentials(em).reserve(BankFixture.TELLER).get();
                    for (int i = 0; i < 9; i++) {
                        credential.signInFailed(NOW);
                    }
                });

        OneTimePassword second = database.find(em -> passwords(em).issue(BankFixture.TELLER));

        String hash = hashAt(NOW).orElseThrow();
        assertThat(hashes.matches(second.text().toCharArray(), hash)).isTrue();
        assertThat(hashes.matches(first.text().toCharArray(), hash)).isFalse();
        assertThat(credential(Credential::signInFailures).pauseAt(NOW)).isFalse();
    }

    private OneTimePassword employ() {
        return database.find(
                em -> {
                    Wired.bean(new JpaStaffMembers(), em).add(BankFixture.teller());
                    return passwords(em).issue(BankFixture.TELLER);
                });
    }

    private Optional<String> hashAt(Instant moment) {
        return credential(found -> found.usableHash(moment));
    }

    private <T> T credential(Function<Credential, T> question) {
        return database.find(em -> question.apply(credentials(em).of(BankFixture.TELLER).get()));
    }

    private OneTimePasswords passwords(EntityManager em) {
        return Wired.bean(
                new OneTimePasswords(), credentials(em), hashes, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JpaCredentials credentials(EntityManager em) {
        return Wired.bean(new JpaCredentials(), em);
    }
}
