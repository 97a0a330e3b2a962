package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.guanhu.crm.access.application.SignInAnswer.Outcome;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;

/** Wrong passwords at a database, each in a transaction of its own. */
public final class SignInAttempts {

    private static final Clock CLOCK =
            Clock.fixed(BankFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final MigratedDatabase database;
    private final PasswordHashes hashes;
    private final UnknownLogins strangers = new UnknownLogins();
    private final SignInQueue queue = new SignInQueue(4);
    private final SourceLimit limit = new SourceLimit(60_000);

    public SignInAttempts(MigratedDatabase database, PasswordHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** How long a wrong password for that name takes, in nanoseconds. */
    public long guess(String login) {
        long begin = System.nanoTime();
        SignInAnswer answer = database.find(em -> signIn(em).attempt(login, guess(), "10.1.2.3"));
        long taken = System.nanoTime() - begin;
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        return taken;
    }

    private static char[] guess() {
        return "Wrong-Password-1".toCharArray();
    }

    private SignIn signIn(EntityManager em) {
        SignInRecords records =
                Wired.bean(
                        new SignInRecords(),
                        Wired.bean(new JpaStaffMembers(), em),
                        Wired.bean(new JpaCredentials(), em),
                        strangers,
                        new PausedLogins(),
                        Wired.bean(new JpaBranches(), em),
                        new MemoryTrail(),
                        CLOCK);
        return Wired.bean(
                new SignInBean(), records, queue, limit, hashes, new FactorProof(), CLOCK);
    }
}
