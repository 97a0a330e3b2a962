package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guanhu.crm.access.application.FactorSettings;
import org.guanhu.crm.access.application.MemoryTrail;
import org.guanhu.crm.access.application.PasswordHashes;
import org.guanhu.crm.access.application.PasswordRules;
import org.guanhu.crm.access.application.SeedSeal;
import org.guanhu.crm.access.application.SourceLimit;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.InMemoryBranches;
import org.guanhu.crm.access.domain.InMemoryCredentials;
import org.guanhu.crm.access.domain.InMemoryRoles;
import org.guanhu.crm.access.domain.InMemorySecondFactors;
import org.guanhu.crm.access.domain.InMemoryStaffMembers;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.Validity;

/** A bank with one teller, whose password is "secret", for tests of the glue. */
public class TestBank {

    private final PasswordHashes hashes = new Argon2PasswordHashes(64, 1, 1);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.fixed(
                BankFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Produces
    @ApplicationScoped
    PasswordHashes hashes() {
        return hashes;
    }

    @Produces
    @ApplicationScoped
    StaffMembers members() {
        Staff teller = BankFixture.teller();
        Validity always = Validity.since(BankFixture.TODAY);
        teller.grant(new RoleGrant(RoleCode.TELLER, always));
        teller.grant(ScopeGrant.of(ScopeKind.BRANCH, BankFixture.PUDONG, always));
        InMemoryStaffMembers members = new InMemoryStaffMembers();
        members.add(teller);
        return members;
    }

    @Produces
    @ApplicationScoped
    Credentials credentials() {
        Credential credential = new Credential(BankFixture.TELLER);
        credential.identifyBy(hashes.of("secret".toCharArray()));
        InMemoryCredentials credentials = new InMemoryCredentials();
        credentials.add(credential);
        return credentials;
    }

    @Produces
    @ApplicationScoped
    SecondFactors factors() {
        return new InMemorySecondFactors();
    }

    @Produces
    @ApplicationScoped
    FactorSettings factorSettings() {
        return new FactorSettings(Optional.empty(), true);
    }

    @Produces
    @ApplicationScoped
    SourceLimit limit() {
        return new SourceLimit(30);
    }

    @Produces
    @ApplicationScoped
    SeedSeal seal() {
        return new PlainSeal();
    }

    @Produces
    @ApplicationScoped
    PasswordRules rules() {
        return new PasswordRules("asvs", Optional.empty());
    }

    @Produces
    @ApplicationScoped
    Branches branches() {
        InMemoryBranches branches = new InMemoryBranches();
        BankFixture.branches().forEach(branches::add);
        return branches;
    }

    @Produces
    @ApplicationScoped
    Roles roles() {
        return new InMemoryRoles()
                .with(RoleCode.TELLER, Permission.CUSTOMER_VIEW)
                .with(RoleCode.SUPERVISOR, Permission.CHANGE_DECIDE);
    }

    @Produces
    @ApplicationScoped
    MemoryTrail trail() {
        return new MemoryTrail();
    }

    /** No seal at all. */
    public static final class PlainSeal implements SeedSeal {

        @Override
        public byte[] seal(StaffId account, byte[] seed) {
            return seed;
        }

        @Override
        public byte[] open(StaffId account, byte[] sealed) {
            return sealed;
        }
    }
}
