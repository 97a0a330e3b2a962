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

    @Inject private Branches branches;

    @Inject private Clock clock;

    @PostConstruct
    void open() {
        if (!demo) {
            return;
        }
        if (members.isEmpty()) {
            String hash = hashes.of(password.settled().toCharArray());
            DemoBank bank = new DemoBank(LocalDate.now(clock), hash);
            bank.branches().forEach(branches::add);
            bank.staff().forEach(members::add);
        }
        invite();
    }

    private void invite() {
        LOG.log(
                Level.INFO,
                "Demo: http://127.0.0.1:{0}/crm/ - accounts {1}, password {2}",
                port,
                String.join(", ", DemoBank.LOGINS),
                toldPassword());
    }

    /** The password, if it really opens the accounts; whatever is configured now may be another. */
    String toldPassword() {
        return password.known()
                .filter(this::opensAll)
                .orElse(
                        "as it was when they were made: neither crm.demo.password nor the file beside"
                                + " the data has it");
    }

    private boolean opensAll(String told) {
        var logins = DemoBank.LOGINS.stream().map(StaffId::new).toList();
        var kept =
                members.byIds(logins).stream()
                        .map(staff -> staff.passwordHash().orElse(""))
                        .distinct()
                        .toList();
        return !kept.isEmpty()
                && kept.stream().allMatch(hash -> hashes.matches(told.toCharArray(), hash));
    }
}
