package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaHeldDuties;
import org.guanhu.crm.access.infrastructure.JpaRoles;
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
@Tag("SE-01")
@DisplayName("SE-01: what nobody in the bank can do is told")
class UnheldPermissionsTest {

    private static final LocalDate TODAY = BankFixture.TODAY;
    private static final Validity ALWAYS = Validity.since(TODAY.minusYears(1));

    @Parameter MigratedDatabase.Kind kind;

    private MigratedDatabase database;

    @BeforeEach
    void found_a_bank() {
        database = MigratedDatabase.of(kind);
        database.run(em -> BankFixture.branches().forEach(Wired.bean(new JpaBranches(), em)::add));
        employ("admin", ALWAYS, RoleCode.ADMINISTRATOR, ALWAYS);
        employ("security", ALWAYS, RoleCode.SECURITY_OFFICER, ALWAYS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_bank_that_has_just_been_founded_lacks_nothing_yet() {
        assertThat(unheld()).isEmpty();
    }

    @Test
    void a_bank_with_its_staff_lacks_nothing() {
        employ("teller", ALWAYS, RoleCode.TELLER, ALWAYS);
        employ("supervisor", ALWAYS, RoleCode.SUPERVISOR, ALWAYS);
        employ("auditor", ALWAYS, RoleCode.AUDITOR, ALWAYS);

        assertThat(unheld()).isEmpty();
    }

    @Test
    void what_no_role_of_anybody_allows_is_missing() {
        employ("teller", ALWAYS, RoleCode.TELLER, ALWAYS);
        employ("auditor", ALWAYS, RoleCode.AUDITOR, ALWAYS);

        assertThat(unheld())
                .containsExactlyInAnyOrder(
                        Permission.CUSTOMER_SEE_SENSITIVE,
                        Permission.CHANGE_DECIDE,
                        Permission.RETENTION_DECIDE);
    }

    @Test
    void neither_a_role_that_has_ended_nor_a_closed_account_counts() {
        var past = Validity.between(TODAY.minusYears(1), TODAY.minusDays(1));
        employ("teller", ALWAYS, RoleCode.TELLER, ALWAYS);
        employ("supervisor", ALWAYS, RoleCode.SUPERVISOR, past);
        employ("supervisor2", past, RoleCode.SUPERVISOR, ALWAYS);
        employ("auditor", ALWAYS, RoleCode.AUDITOR, ALWAYS);
        assertThat(unheld())
                .contains(Permission.CHANGE_DECIDE)
                .doesNotContain(Permission.AUDIT_READ);

        database.run(
                em ->
                        em.createNativeQuery(
                                        "update staff set active = false where login = 'auditor'")
                                .executeUpdate());

        assertThat(unheld()).contains(Permission.AUDIT_READ);
    }

    private void employ(String login, Validity account, RoleCode role, Validity days) {
        var name = new BilingualName(login, login);
        var staff = new Staff(new StaffId(login), "P-" + login, name, BankFixture.PUDONG, account);
        staff.grant(new RoleGrant(role, days));
        database.run(em -> Wired.bean(new JpaStaffMembers(), em).add(staff));
    }

    private Set<Permission> unheld() {
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return database.find(
                em ->
                        Wired.bean(
                                        new UnheldPermissions(),
                                        Wired.bean(new JpaStaffMembers(), em),
                                        Wired.bean(new JpaRoles(), em),
                                        Wired.bean(new JpaHeldDuties(), em),
                                        clock)
                                .today());
    }
}
