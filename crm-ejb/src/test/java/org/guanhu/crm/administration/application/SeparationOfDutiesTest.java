package org.guanhu.crm.administration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.access.domain.Permission.KEYS_VIEW;
import static org.guanhu.crm.access.domain.Permission.RIGHTS_EXPLAIN;
import static org.guanhu.crm.access.domain.Permission.STAFF_VIEW;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.HeldDuty;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ProductDuties;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.SeparationOfDuties;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.access.infrastructure.JpaHeldDuties;
import org.guanhu.crm.access.infrastructure.JpaRoles;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
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
@DisplayName("SE-01: nobody combines duties that exclude each other")
class SeparationOfDutiesTest {

    private static final Validity SINCE = Validity.since(LocalDate.of(2026, 3, 2));
    private static final Person ADMIN = Person.in("admin", "0101");
    private static final Person OFFICER = Person.in("security", "0101");
    private static final StaffId TELLER = new StaffId("teller");
    private static final StaffId SECOND = new StaffId("teller-b");

    /** What may be held with anything, and why (ADR 0024). */
    private static final Map<Permission, String> FREE =
            Map.of(
                    STAFF_VIEW,
                            "reads who works where, changes nothing, tells nothing of customers",
                    RIGHTS_EXPLAIN,
                            "reads rights, and knows no customer outside of one's own scope",
                    KEYS_VIEW, "reads how keys stand, no key and no value");

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void found_the_bank() throws SQLException {
        bank = new Bank(kind);
        Founding.of(bank);
        Founding.secondAccount(bank, SECOND.value(), "person-teller");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Grants roles(RoleCode... roles) {
        return during(SINCE, roles);
    }

    private static Grants during(Validity days, RoleCode... roles) {
        return new Grants(
                Set.copyOf(Stream.of(roles).map(role -> new RoleGrant(role, days)).toList()),
                Set.of());
    }

    private ChangeRequestNumber propose(AccessWish wish) {
        var order = new AccessMaintenance.Order(wish, null, "Why", UUID.randomUUID().toString());
        return bank.as(ADMIN, core -> core.administration.propose(order));
    }

    private ChangeRequestStatus approve(ChangeRequestNumber request) {
        return bank.as(OFFICER, core -> core.approval.approve(core.order(request, null))).status();
    }

    private void grant(StaffId account, Grants wanted) {
        assertThat(approve(propose(new AccessWish.Grant(account, wanted))))
                .isEqualTo(ChangeRequestStatus.APPLIED);
    }

    private static void clashes(ThrowingCallable attempt) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(
                        refused -> {
                            assertThat(refused.code()).isEqualTo("administration.conflict");
                            assertThat(refused.arguments()).hasSize(4);
                        });
    }

    @Test
    void not_by_two_roles_of_one_account() {
        clashes(
                () ->
                        propose(
                                new AccessWish.Grant(
                                        TELLER, roles(RoleCode.TELLER, RoleCode.SUPERVISOR))));
        clashes(
                () ->
                        propose(
                                new AccessWish.Grant(
                                        TELLER, roles(RoleCode.TELLER, RoleCode.ADMINISTRATOR))));
    }

    @Test
    void not_by_two_accounts_of_one_person() {
        grant(TELLER, roles(RoleCode.TELLER));

        clashes(() -> propose(new AccessWish.Grant(SECOND, roles(RoleCode.SUPERVISOR))));
        clashes(() -> propose(new AccessWish.Grant(SECOND, roles(RoleCode.SECURITY_OFFICER))));
        grant(SECOND, roles(RoleCode.RELATIONSHIP_MANAGER));
    }

    @Test
    void one_after_the_other_they_may_be_held() {
        var first = Validity.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 30));
        grant(TELLER, during(first, RoleCode.TELLER));

        clashes(
                () ->
                        propose(
                                new AccessWish.Grant(
                                        SECOND,
                                        during(
                                                Validity.since(LocalDate.of(2026, 6, 30)),
                                                RoleCode.SUPERVISOR))));
        grant(SECOND, during(Validity.since(LocalDate.of(2026, 7, 1)), RoleCode.SUPERVISOR));
    }

    @Test
    void not_by_a_role_that_combines_them_nor_by_one_that_changes_in_somebody_s_hands() {
        var name = new BilingualName("特别", "Special");
        var special = new RoleCode("SPECIAL");
        clashes(
                () ->
                        propose(
                                new AccessWish.Define(
                                        special,
                                        new Duties(
                                                name,
                                                Set.of(
                                                        Permission.CHANGE_SUBMIT,
                                                        Permission.CHANGE_DECIDE)))));
        approve(
                propose(
                        new AccessWish.Define(
                                special, new Duties(name, Set.of(Permission.CUSTOMER_VIEW)))));
        grant(TELLER, roles(RoleCode.TELLER, special));

        clashes(
                () ->
                        propose(
                                new AccessWish.Define(
                                        special,
                                        new Duties(
                                                name,
                                                Set.of(
                                                        Permission.CUSTOMER_VIEW,
                                                        Permission.ACCESS_DECIDE)))));
    }

    @Test
    void what_was_harmless_when_proposed_is_asked_again_when_approved() {
        var one = propose(new AccessWish.Grant(TELLER, roles(RoleCode.TELLER)));
        var other = propose(new AccessWish.Grant(SECOND, roles(RoleCode.SUPERVISOR)));

        assertThat(approve(one)).isEqualTo(ChangeRequestStatus.APPLIED);
        clashes(() -> approve(other));
    }

    @Test
    void of_two_approved_at_the_same_moment_one_is_carried_out() throws Exception {
        var both =
                List.of(
                        propose(new AccessWish.Grant(TELLER, roles(RoleCode.TELLER))),
                        propose(new AccessWish.Grant(SECOND, roles(RoleCode.SUPERVISOR))));
        var start = new CyclicBarrier(2);
        var racers = Executors.newFixedThreadPool(2);
        try {
            var ends = new ArrayList<String>();
            for (var running :
                    racers.invokeAll(both.stream().map(r -> racing(r, start)).toList())) {
                ends.add(running.get());
            }
            assertThat(ends).containsExactlyInAnyOrder("APPLIED", "administration.conflict");
        } finally {
            racers.shutdownNow();
        }
    }

    private Callable<String> racing(ChangeRequestNumber request, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return approve(request).name();
            } catch (BusinessRuleViolation refused) {
                return refused.code();
            }
        };
    }

    @Test
    void the_table_names_every_pair_that_must_be_kept_apart_and_no_other() {
        assertThat(conflicts())
                .extracting(pair -> Set.of(pair.left(), pair.right()))
                .containsExactlyInAnyOrderElementsOf(due());
    }

    @Test
    void every_permission_is_in_a_pair_or_free_for_a_reason() {
        var paired = due().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(paired).doesNotContainAnyElementsOf(FREE.keySet());
        paired.addAll(FREE.keySet());
        assertThat(paired).containsExactlyInAnyOrder(Permission.values());
        assertThat(FREE.values()).noneMatch(String::isBlank);
    }

    @Test
    void no_role_of_the_product_breaks_a_pair() {
        var roles = bank.database().find(em -> Wired.bean(new JpaRoles(), em).all());

        assertThat(roles)
                .isNotEmpty()
                .allSatisfy(
                        role ->
                                assertThat(
                                                new SeparationOfDuties(conflicts())
                                                        .in(List.of(held(role))))
                                        .isEmpty());
    }

    private static HeldDuty held(Role role) {
        return new HeldDuty(TELLER, role.code(), role.permissions(), SINCE);
    }

    private List<DutyConflict> conflicts() {
        return bank.database().find(em -> Wired.bean(new JpaHeldDuties(), em).conflicts());
    }

    private static List<Set<Permission>> due() {
        return ProductDuties.apart().stream()
                .map(pair -> Set.of(pair.left(), pair.right()))
                .toList();
    }
}
