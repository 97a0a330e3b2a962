package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("SE-01")
class StaffMappingTest {

    private static final BranchCode HEAD_OFFICE = new BranchCode("01");
    private static final BranchCode PUDONG = new BranchCode("0101");
    private static final StaffId TELLER = new StaffId("teller");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Parameter MigratedDatabase.Kind kind;

    private MigratedDatabase database;

    @BeforeEach
    void open_a_branch_and_an_account() {
        database = MigratedDatabase.of(kind);
        database.run(
                entities -> {
                    Branch head = Branch.headOffice(HEAD_OFFICE, new BilingualName("总行", "Head"));
                    branches(entities).add(head);
                    branches(entities).add(head.below(PUDONG, new BilingualName("浦东支行", "Pudong")));
                    members(entities).add(teller());
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_account_comes_back_as_it_went_in() {
        change(staff -> staff.prefer(Locale.SIMPLIFIED_CHINESE));

        Staff staff = read(found -> found);

        assertThat(staff.id()).isEqualTo(TELLER);
        assertThat(staff.person()).isEqualTo("P-1");
        assertThat(staff.name()).isEqualTo(new BilingualName("李静", "Li Jing"));
        assertThat(staff.branch()).isEqualTo(PUDONG);
        assertThat(staff.language()).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(staff.isActive()).isTrue();
        assertThat(staff.mayWorkOn(DAY.minusDays(1))).isFalse();
    }

    @Test
    void roles_and_scopes_come_back_with_their_days() {
        Set<RoleCode> first = read(staff -> staff.rolesOn(DAY));
        Set<RoleCode> later = read(staff -> staff.rolesOn(DAY.plusDays(9)));
        List<ScopeGrant> scopes = read(staff -> staff.scopesOn(DAY));

        assertThat(first).containsExactly(RoleCode.TELLER);
        assertThat(later).isEmpty();
        assertThat(scopes)
                .extracting(ScopeGrant::kind)
                .containsExactlyInAnyOrder(ScopeKind.BRANCH, ScopeKind.OWN);
    }

    @Test
    void branches_come_in_the_order_of_the_tree() {
        List<Branch> branches = database.find(entities -> branches(entities).inTreeOrder());

        assertThat(branches).extracting(Branch::code).containsExactly(HEAD_OFFICE, PUDONG);
        assertThat(branches.get(1).parent()).isEqualTo(HEAD_OFFICE);
        assertThat(branches.get(1).depth()).isEqualTo(1);
    }

    @Test
    void the_list_of_staff_is_searched_by_any_part_of_what_is_known() {
        assertThat(found(new StaffCriteria("jing", null, null, true))).isEqualTo(1);
        assertThat(found(new StaffCriteria("静", PUDONG, RoleCode.TELLER, null))).isEqualTo(1);
        assertThat(found(new StaffCriteria("%", null, null, null))).isZero();
        assertThat(found(new StaffCriteria(null, HEAD_OFFICE, null, null))).isZero();
        assertThat(found(new StaffCriteria(null, null, RoleCode.AUDITOR, null))).isZero();
        assertThat(found(new StaffCriteria(null, null, null, false))).isZero();
    }

    @Test
    void accounts_are_found_by_their_logins() {
        Set<StaffId> logins = Set.of(TELLER, new StaffId("nobody"));

        List<Staff> found = database.find(entities -> members(entities).byIds(logins));

        assertThat(found).extracting(Staff::id).containsExactly(TELLER);
    }

    @Test
    void a_bank_with_an_account_is_not_empty() {
        boolean empty = database.find(entities -> members(entities).isEmpty());

        assertThat(empty).isFalse();
    }

    @Test
    void a_branch_whose_path_contradicts_its_place_is_refused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () ->
                                database.sql(
                                        "insert into branch values"
                                                + " ('0199', '某', 'Some', '01', '/0199/', 1)"));
    }

    @Test
    void a_scope_without_the_branch_that_it_needs_is_refused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () ->
                                database.sql(
                                        "insert into staff_scope values"
                                                + " ('teller', 'BRANCH', null, '2026-01-01', null)"));
    }

    private static Staff teller() {
        Staff staff =
                new Staff(
                        TELLER,
                        "P-1",
                        new BilingualName("李静", "Li Jing"),
                        PUDONG,
                        Validity.since(DAY));
        staff.grant(new RoleGrant(RoleCode.TELLER, Validity.between(DAY, DAY.plusDays(8))));
        staff.grant(ScopeGrant.of(ScopeKind.BRANCH, PUDONG, Validity.since(DAY)));
        staff.grant(ScopeGrant.of(ScopeKind.OWN, Validity.since(DAY)));
        return staff;
    }

    private long found(StaffCriteria criteria) {
        return database.find(
                entities ->
                        members(entities)
                                .matching(criteria, new PageRequest(0, 10, "branch", false))
                                .total());
    }

    private <T> T read(Function<Staff, T> question) {
        return database.find(em -> question.apply(members(em).byId(TELLER).orElseThrow()));
    }

    private void change(Consumer<Staff> change) {
        database.run(em -> change.accept(members(em).reserve(TELLER).orElseThrow()));
    }

    private static JpaStaffMembers members(EntityManager entities) {
        return Wired.bean(new JpaStaffMembers(), entities);
    }

    private static JpaBranches branches(EntityManager entities) {
        return Wired.bean(new JpaBranches(), entities);
    }
}
