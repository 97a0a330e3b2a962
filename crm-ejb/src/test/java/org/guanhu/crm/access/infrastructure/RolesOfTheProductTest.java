package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.access.domain.Permission.ACCESS_DECIDE;
import static org.guanhu.crm.access.domain.Permission.ACCESS_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.AUDIT_READ;
import static org.guanhu.crm.access.domain.Permission.AUDIT_VERIFY;
import static org.guanhu.crm.access.domain.Permission.CHANGE_DECIDE;
import static org.guanhu.crm.access.domain.Permission.CHANGE_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.IMPORT_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.KEYS_VIEW;
import static org.guanhu.crm.access.domain.Permission.RETENTION_DECIDE;
import static org.guanhu.crm.access.domain.Permission.RETENTION_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.RIGHTS_EXPLAIN;
import static org.guanhu.crm.access.domain.Permission.SESSION_REVOKE;
import static org.guanhu.crm.access.domain.Permission.STAFF_VIEW;
import static org.guanhu.crm.access.domain.Permission.TAG_ASSIGN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
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
@DisplayName("SE-01: rights by role and duty")
class RolesOfTheProductTest {

    private static final Set<Permission> WRITES =
            EnumSet.of(
                    CHANGE_SUBMIT,
                    CHANGE_DECIDE,
                    IMPORT_SUBMIT,
                    RETENTION_SUBMIT,
                    RETENTION_DECIDE,
                    TAG_ASSIGN);
    private static final Set<Permission> ADMINISTRATION =
            EnumSet.of(
                    STAFF_VIEW,
                    KEYS_VIEW,
                    ACCESS_SUBMIT,
                    ACCESS_DECIDE,
                    SESSION_REVOKE,
                    RIGHTS_EXPLAIN);
    private static final Set<Permission> AUDIT = EnumSet.of(AUDIT_READ, AUDIT_VERIFY);

    @Parameter MigratedDatabase.Kind kind;

    private List<Role> roles;

    @BeforeEach
    void read_the_roles() {
        try (MigratedDatabase database = MigratedDatabase.of(kind)) {
            roles = database.find(entities -> Wired.bean(new JpaRoles(), entities).all());
        }
    }

    @Test
    void these_are_the_roles() {
        assertThat(roles)
                .extracting(Role::code)
                .containsExactly(
                        RoleCode.ADMINISTRATOR,
                        RoleCode.AUDITOR,
                        new RoleCode("MARKETING_OFFICER"),
                        RoleCode.RELATIONSHIP_MANAGER,
                        new RoleCode("RISK_OFFICER"),
                        RoleCode.SECURITY_OFFICER,
                        RoleCode.SUPERVISOR,
                        RoleCode.TELLER);
    }

    @Test
    void every_permission_is_held_by_a_role() {
        assertThat(roles)
                .flatExtracting(Role::permissions)
                .containsOnly(Permission.values())
                .contains(Permission.values());
    }

    @Test
    void who_administers_staff_does_no_business() {
        assertThat(roles)
                .filteredOn(role -> role.permissions().contains(STAFF_VIEW))
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role.permissions()).isSubsetOf(ADMINISTRATION));
    }

    @Test
    void who_reads_the_audit_writes_nothing() {
        assertThat(roles)
                .filteredOn(role -> role.permissions().stream().anyMatch(AUDIT::contains))
                .isNotEmpty()
                .allSatisfy(
                        role -> assertThat(role.permissions()).doesNotContainAnyElementsOf(WRITES));
    }

    @Test
    void no_role_both_proposes_and_decides() {
        assertThat(roles)
                .filteredOn(role -> role.permissions().contains(CHANGE_DECIDE))
                .allSatisfy(
                        role ->
                                assertThat(role.permissions())
                                        .doesNotContain(
                                                CHANGE_SUBMIT, IMPORT_SUBMIT, RETENTION_SUBMIT));
    }
}
