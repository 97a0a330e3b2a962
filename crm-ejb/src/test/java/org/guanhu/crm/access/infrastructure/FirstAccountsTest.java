package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.application.MemoryTrail;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.application.PasswordHashes;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.application.SessionSettings;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
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
@Tag("SE-07")
@DisplayName("SE-07: the first accounts of an empty bank")
class FirstAccountsTest {

    private static final StaffId ADMIN = new StaffId("admin");

    @Parameter MigratedDatabase.Kind kind;

    @TempDir Path directory;

    private final PasswordHashes hashes = new Argon2PasswordHashes(64, 1, 1);
    private final Map<String, String> settings = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private MigratedDatabase database;

    @BeforeEach
    void name_two_people() {
        database = MigratedDatabase.of(kind);
        settings.put("admin.person", "P-100");
        settings.put("admin.name", "赵磊");
        settings.put("security.person", "P-200");
        settings.put("security.login", "watch");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void are_two_people_s_each_with_a_one_time_password_in_a_file_of_its_own() throws Exception {
        start(false);

        assertThat(staff()).extracting(Staff::person).containsExactlyInAnyOrder("P-100", "P-200");
        assertThat(passwordIn("admin-once.txt")).isNotEqualTo(passwordIn("watch-once.txt"));
        Credential credential = credential();
        assertThat(credential.isOneTime()).isTrue();
        assertThat(
                        hashes.matches(
                                passwordIn("admin-once.txt").toCharArray(),
                                credential.usableHash(now).orElseThrow()))
                .isTrue();
    }

    @Test
    void the_files_are_their_owner_s_only_and_go_with_the_first_use() throws Exception {
        start(false);
        Path file = directory.resolve("admin-once.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        files().used(ADMIN);
        files().used(new StaffId("teller"));

        assertThat(directory).isDirectoryNotContaining("glob:**/admin-once.txt");
        assertThat(directory).isDirectoryContaining("glob:**/watch-once.txt");
    }

    @Test
    void a_second_start_makes_no_more_and_changes_no_password() throws Exception {
        start(false);
        String before = passwordIn("admin-once.txt");

        start(false);

        assertThat(staff()).hasSize(2);
        assertThat(passwordIn("admin-once.txt")).isEqualTo(before);
    }

    @Test
    void a_start_after_a_day_unused_makes_new_passwords() throws Exception {
        start(false);
        String before = passwordIn("admin-once.txt");
        now = now.plus(Duration.ofHours(25));

        start(false);

        assertThat(passwordIn("admin-once.txt")).isNotEqualTo(before);
        now = now.plus(Duration.ofHours(25));
        database.run(em -> Wired.bean(new JpaCredentials(), em).of(ADMIN).get().choose("own", now));
        String last = passwordIn("admin-once.txt");
        start(false);
        assertThat(passwordIn("admin-once.txt")).isEqualTo(last);
    }

    @Test
    void there_are_none_in_a_demonstration_nor_for_nobody() {
        start(true);
        settings.remove("security.person");
        start(false);

        assertThat(staff()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void one_person_cannot_have_both() {
        settings.put("security.person", "P-100");

        assertThatIllegalStateException().isThrownBy(() -> start(false));
        assertThat(staff()).isEmpty();
    }

    private void start(boolean demo) {
        database.run(em -> accounts(demo, em).found());
    }

    private FirstAccounts accounts(boolean demo, EntityManager em) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var members = Wired.bean(new JpaStaffMembers(), em);
        var credentials = Wired.bean(new JpaCredentials(), em);
        var sessions =
                Wired.bean(
                        new SessionRegistry(),
                        Wired.bean(new JpaStaffSessions(), em),
                        members,
                        credentials,
                        new SessionSettings(Optional.of(1), false),
                        new MemoryTrail(),
                        clock);
        return Wired.bean(
                new FirstAccounts(),
                demo,
                new FirstSettings(settings),
                files(),
                Wired.bean(new OneTimePasswords(), credentials, hashes, sessions, clock),
                members,
                credentials,
                Wired.bean(new JpaBranches(), em),
                clock);
    }

    private FoundingPasswordFiles files() {
        return new FoundingPasswordFiles(Optional.of(directory.toString()), "elsewhere");
    }

    private String passwordIn(String file) throws IOException {
        return Files.readString(directory.resolve(file)).strip();
    }

    private List<Staff> staff() {
        return database.find(
                em ->
                        Wired.bean(new JpaStaffMembers(), em)
                                .matching(StaffCriteria.ALL, PageRequest.first(10))
                                .rows());
    }

    private Credential credential() {
        return database.find(em -> Wired.bean(new JpaCredentials(), em).of(ADMIN).orElseThrow());
    }
}
