package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.application.FoundingPasswords;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.access.infrastructure.FirstSettings.First;

/**
 * Gives an empty bank its first two accounts: one looks after accounts, the other decides on what
 * the first proposes, and two people hold them. Each is entered with a one-time password from a
 * file. Nobody has a password that is known beforehand.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "KeyCheck"})
public class FirstAccounts {

    private static final System.Logger LOG = System.getLogger(FirstAccounts.class.getName());

    @Inject
    @ConfigProperty(name = "crm.demo", defaultValue = "false")
    private boolean demo;

    @Inject private FirstSettings settings;
    @Inject private FoundingPasswords files;
    @Inject private OneTimePasswords passwords;
    @Inject private StaffMembers members;
    @Inject private Credentials credentials;
    @Inject private Branches branches;
    @Inject private Clock clock;

    @PostConstruct
    void found() {
        if (demo) {
            return;
        }
        boolean empty = members.isEmpty();
        First administrator = settings.administrator().orElse(null);
        First officer = settings.securityOfficer().orElse(null);
        if (!empty) {
            Stream.of(administrator, officer).filter(this::isLate).forEach(this::handOver);
            return;
        }
        if (administrator == null || officer == null) {
            LOG.log(
                    Level.WARNING,
                    "Nobody can sign in: name two people by crm.first.admin.person and"
                            + " crm.first.security.person, and start again");
            return;
        }
        openBoth(administrator, officer);
    }

    private void openBoth(First administrator, First officer) {
        if (administrator.person().equals(officer.person())
                || administrator.login().equals(officer.login())) {
            throw new IllegalStateException(
                    "crm.first.admin and crm.first.security must be two people with two logins");
        }
        Branch headOffice = headOffice();
        open(administrator, headOffice, RoleCode.ADMINISTRATOR);
        open(officer, headOffice, RoleCode.SECURITY_OFFICER);
    }

    /** Whether that person never came within the day of their one-time password. */
    private boolean isLate(First first) {
        return Optional.ofNullable(first)
                .flatMap(named -> credentials.of(named.login()))
                .filter(credential -> credential.isOneTime() && credential.neverChosen())
                .filter(credential -> credential.usableHash(clock.instant()).isEmpty())
                .isPresent();
    }

    private Branch headOffice() {
        return branches.inTreeOrder().stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            Branch made =
                                    Branch.headOffice(settings.branch(), settings.branchName());
                            branches.add(made);
                            return made;
                        });
    }

    private void open(First first, Branch at, RoleCode role) {
        Validity always = Validity.since(LocalDate.now(clock));
        Staff staff = new Staff(first.login(), first.person(), first.name(), at.code(), always);
        staff.grant(new RoleGrant(role, always));
        members.add(staff);
        handOver(first);
    }

    private void handOver(First first) {
        files.keep(first.login(), passwords.issue(first.login()).text());
        LOG.log(
                Level.INFO,
                "First account {0}: its one-time password stands in a file {0}-once.txt, for a day",
                first.login());
    }
}
