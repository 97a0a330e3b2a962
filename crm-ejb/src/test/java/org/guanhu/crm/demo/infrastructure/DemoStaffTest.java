package org.guanhu.crm.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.application.PasswordHashes;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.SeparationOfDuties;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.infrastructure.Argon2PasswordHashes;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaHeldDuties;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DemoStaffTest {

    private static final Clock CLOCK =
            Clock.fixed(BankFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @Parameter MigratedDatabase.Kind kind;

    @TempDir Path data;

    private final PasswordHashes hashes = new Argon2PasswordHashes(64, 1, 1);
    private MigratedDatabase database;

    @BeforeEach
    void migrate() {
        database = MigratedDatabase.of(kind);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void outside_demo_mode_nobody_has_an_account() {
        start(false);

        assertThat(staff()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void an_empty_bank_is_staffed_for_the_demonstration() {
        start(true);

        assertThat(staff())
                .extracting(staff -> staff.id().value())
                .containsExactlyInAnyOrderElementsOf(DemoBank.LOGINS);
        assertThat(staff()).extracting(Staff::person).doesNotHaveDuplicates();
    }

    @Test
    @Tag("SE-01")
    @DisplayName("SE-01: nobody of the demonstration combines duties that exclude each other")
    void nobody_combines_duties_that_exclude_each_other() {
        start(true);

        database.run(
                entities -> {
                    var held = Wired.bean(new JpaHeldDuties(), entities);
                    var rule = new SeparationOfDuties(held.conflicts());
                    assertThat(staff())
                            .extracting(Staff::person)
                            .allSatisfy(
                                    person -> assertThat(rule.in(held.ofPerson(person))).isEmpty());
                });
    }

    @Test
    void the_password_in_the_file_is_the_one_of_the_accounts() throws Exception {
        start(true);

        Path file = data.resolve("demo-password.txt");
        char[] password = Files.readString(file).strip().toCharArray();
        assertThat(password).hasSizeGreaterThanOrEqualTo(12);
        assertThat(kept()).hasSize(10).allMatch(hash -> hashes.matches(password, hash));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void a_second_start_changes_nothing() throws Exception {
        start(true);
        String password = Files.readString(data.resolve("demo-password.txt"));
        List<String> before = kept();

        start(true);

        assertThat(data.resolve("demo-password.txt")).hasContent(password.strip());
        assertThat(kept()).hasSize(10).containsExactlyElementsOf(before);
    }

    @Test
    void a_configured_password_needs_no_file() {
        DemoPassword password = new DemoPassword(Optional.of("set-before"), data.toString());

        database.run(entities -> demo(true, password, entities).open());

        assertThat(data).isEmptyDirectory();
        assertThat(kept()).allMatch(h -> hashes.matches("set-before".toCharArray(), h));
    }

    @Test
    void only_a_password_that_opens_the_accounts_is_told() {
        assertThat(told(Optional.of("set-before"))).isEqualTo("set-before");

        assertThat(told(Optional.of("another-one"))).doesNotContain("another-one");
        assertThat(told(Optional.of("set-before"))).isEqualTo("set-before");
    }

    private String told(Optional<String> configured) {
        var password = new DemoPassword(configured, data.toString());
        return database.find(
                entities -> {
                    var demo = demo(true, password, entities);
                    demo.open();
                    return demo.toldPassword();
                });
    }

    private void start(boolean demo) {
        DemoPassword password = new DemoPassword(Optional.empty(), data.toString());
        database.run(entities -> demo(demo, password, entities).open());
    }

    private DemoStaff demo(boolean on, DemoPassword password, EntityManager entities) {
        return Wired.bean(
                new DemoStaff(),
                on,
                "8080",
                password,
                hashes,
                Wired.bean(new JpaStaffMembers(), entities),
                Wired.bean(new JpaCredentials(), entities),
                Wired.bean(new JpaBranches(), entities),
                CLOCK);
    }

    private List<String> kept() {
        List<StaffId> accounts = staff().stream().map(Staff::id).toList();
        return database.find(
                entities ->
                        Wired.bean(new JpaCredentials(), entities).ofAll(accounts).stream()
                                .map(credential -> credential.passwordHash().orElseThrow())
                                .toList());
    }

    private List<Staff> staff() {
        return database.find(
                entities ->
                        Wired.bean(new JpaStaffMembers(), entities)
                                .matching(StaffCriteria.ALL, PageRequest.first(20))
                                .rows());
    }
}
