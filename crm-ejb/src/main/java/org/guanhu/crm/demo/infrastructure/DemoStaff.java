package org.guanhu.crm.demo.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.application.PasswordHashes;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/**
 * Staffs an empty bank for a demonstration, if {@code crm.demo} is true: three branches and one
 * account for each role. Outside demo mode nobody has an account until a first administrator is
 * made; that is a matter of its own and not done here.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoStaff {

    private static final Logger LOG = System.getLogger(DemoStaff.class.getName());

    @Inject
    @ConfigProperty(name = "crm.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "crm.port", defaultValue = "8080")
    private String port;

    @Inject private DemoPassword password;

    @Inject private PasswordHashes hashes;

    @Inject private StaffMembers members;

    @Inject private Credentials credentials;

    @Inject private Branches branches;

    @Inject private Clock clock;

    @PostConstruct
    void open() {
        if (!demo) {
            return;
        }
        if (members.isEmpty()) {
            DemoBank bank = new DemoBank(LocalDate.now(clock));
            bank.branches().forEach(branches::add);
            bank.staff().forEach(members::add);
            String hash = hashes.of(password.settled().toCharArray());
            bank.staff().forEach(staff -> credentials.add(opened(staff.id(), hash)));
        }
        invite();
    }

    private static Credential opened(StaffId account, String hash) {
        Credential credential = new Credential(account);
        credential.identifyBy(hash);
        return credential;
    }

    private void invite() {
        LOG.log(
                Level.INFO,
                "Demo: http://127.0.0.1:{0}/crm/ - accounts {1}, password {2}",
                port,
                String.join(", ", DemoBank.LOGINS),
                toldPassword());
    }

    /** The password, if it really opens accounts; whatever is configured now may be another. */
    String toldPassword() {
        return password.known()
                .filter(this::opensAny)
                .orElse(
                        "as it was when they were made: neither crm.demo.password nor the file beside"
                                + " the data has it");
    }

    private boolean opensAny(String told) {
        var logins = DemoBank.LOGINS.stream().map(StaffId::new).toList();
        var kept =
                credentials.ofAll(logins).stream()
                        .flatMap(credential -> credential.passwordHash().stream())
                        .distinct()
                        .toList();
        return kept.stream().anyMatch(hash -> hashes.matches(told.toCharArray(), hash));
    }
}
