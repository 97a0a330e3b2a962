package org.guanhu.crm.administration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionOrigin;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.approval.application.DecisionOutcome;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.PageRequest;
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
@DisplayName("SE-01: who may do what changes by a second person's approval only")
class AccessUnderFourEyesTest {

    private static final StaffId NEW = new StaffId("wangfang");
    private static final BranchCode PUDONG = new BranchCode("0101");
    private static final Validity SINCE = Validity.since(LocalDate.of(2026, 3, 2));
    private static final Person ADMIN =
            office("admin").allowed(Permission.ACCESS_SUBMIT, Permission.STAFF_VIEW);
    private static final Person OFFICER =
            office("security").allowed(Permission.ACCESS_DECIDE, Permission.STAFF_VIEW);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    private static Person office(String login) {
        var seated = Person.in(login, "0101");
        return new Person(
                seated.id(), seated.person(), seated.branch(), DataScope.none(), Set.of());
    }

    @BeforeEach
    void found_the_bank() throws SQLException {
        bank = new Bank(kind);
        Founding.of(bank);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Particulars particulars() {
        return new Particulars(
                new BilingualName("王芳", "Wang Fang"), PUDONG, new StaffId("supervisor"), SINCE);
    }

    private static Grants teller() {
        return new Grants(
                Set.of(new RoleGrant(RoleCode.TELLER, SINCE)),
                Set.of(ScopeGrant.of(ScopeKind.BRANCH, PUDONG, SINCE)));
    }

    private ChangeRequestNumber propose(AccessWish wish) {
        return propose(ADMIN, wish);
    }

    private ChangeRequestNumber propose(Person maker, AccessWish wish) {
        var order =
                new AccessMaintenance.Order(wish, null, "As decided", UUID.randomUUID().toString());
        return bank.as(maker, core -> core.administration.propose(order));
    }

    private DecisionOutcome approve(ChangeRequestNumber request) {
        return bank.as(OFFICER, core -> core.approval.approve(core.order(request, null)));
    }

    private void done(AccessWish wish) {
        assertThat(approve(propose(wish)).status()).isEqualTo(ChangeRequestStatus.APPLIED);
    }

    private Staff account(StaffId id) {
        return bank.as(
                ADMIN,
                core -> {
                    var staff = core.members.byId(id).orElseThrow();
                    staff.grants();
                    return staff;
                });
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void an_account_is_opened_only_once_a_second_person_approves() {
        var request = propose(new AccessWish.Open(NEW, "P-77", particulars()));

        assertThat(bank.<Boolean>as(ADMIN, core -> core.members.byId(NEW).isEmpty())).isTrue();
        assertThat(approve(request).status()).isEqualTo(ChangeRequestStatus.APPLIED);

        var opened = account(NEW);
        assertThat(opened.particulars()).isEqualTo(particulars());
        assertThat(opened.person()).isEqualTo("P-77");
        assertThat(opened.grants()).isEqualTo(new Grants(Set.of(), Set.of()));
        assertThat(opened.mark().count()).isEqualTo(1);
    }

    @Test
    void rights_are_given_changed_and_taken_as_a_whole() {
        done(new AccessWish.Open(NEW, "P-77", particulars()));

        done(new AccessWish.Grant(NEW, teller()));
        assertThat(account(NEW).grants()).isEqualTo(teller());

        var until = Validity.between(SINCE.from(), LocalDate.of(2026, 12, 31));
        var shorter = new Grants(Set.of(new RoleGrant(RoleCode.TELLER, until)), Set.of());
        done(new AccessWish.Grant(NEW, shorter));
        assertThat(account(NEW).grants()).isEqualTo(shorter);
        assertThat(account(NEW).mark().count()).isEqualTo(3);
    }

    @Test
    void an_account_is_amended_closed_and_used_again() {
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        var moved =
                new Particulars(
                        new BilingualName("王芳", "Wang Fang"), new BranchCode("0102"), null, SINCE);
        done(new AccessWish.Amend(NEW, moved));
        assertThat(account(NEW).particulars()).isEqualTo(moved);

        done(new AccessWish.Use(NEW, AccountStep.CLOSE));
        assertThat(account(NEW).isActive()).isFalse();

        done(new AccessWish.Use(NEW, AccountStep.REOPEN));
        assertThat(account(NEW).isActive()).isTrue();
    }

    @Test
    @Tag("AU-01")
    void each_step_stands_in_the_account_s_chain_and_the_ledger_verifies() throws SQLException {
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        done(new AccessWish.Grant(NEW, teller()));
        bank.seal();

        var mark = account(NEW).mark();
        assertThat(
                        bank.database()
                                .sql(
                                        "update access_turn set id = 1 where exists (select 1 from"
                                                + " ledger_entry where stream = 'staff:wangfang' and"
                                                + " stream_sequence = 2 and kind = 'staff.granted'"
                                                + " and hash = '"
                                                + mark.lastEntry()
                                                + "')"))
                .isOne();
        assertThat(bank.as(ADMIN, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void nobody_approves_what_they_proposed_themselves() {
        var both = ADMIN.allowed(Permission.ACCESS_SUBMIT, Permission.ACCESS_DECIDE);
        var request = propose(both, new AccessWish.Open(NEW, "P-77", particulars()));

        refuses(
                "approval.fourEyes",
                () -> bank.does(both, core -> core.approval.approve(core.order(request, null))));
    }

    @Test
    @Tag("I17")
    void nobody_proposes_or_approves_what_they_may_do_themselves() {
        refuses(
                "administration.notForYourself",
                () -> propose(new AccessWish.Grant(ADMIN.id(), teller())));

        var request = propose(new AccessWish.Grant(OFFICER.id(), teller()));
        refuses("administration.notForYourself", () -> approve(request));
        assertThat(bank.as(OFFICER, core -> core.inquiry.view(request)).mayDecide()).isFalse();

        var again = propose(new AccessWish.Open(NEW, OFFICER.person(), particulars()));
        refuses("administration.notForYourself", () -> approve(again));
    }

    @Test
    void who_decides_on_customers_decides_on_no_rights() {
        var request = propose(new AccessWish.Open(NEW, "P-77", particulars()));
        var supervisor =
                Person.SUPERVISOR.allowed(Permission.CHANGE_DECIDE, Permission.CHANGE_VIEW);

        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> bank.as(supervisor, core -> core.inquiry.view(request)));
        assertThat(seen(supervisor)).isZero();
        assertThat(seen(OFFICER)).isOne();
        assertThat(seen(Person.SUPERVISOR.allowed(Permission.AUDIT_READ))).isOne();
        var auditor = OFFICER.allowed(Permission.AUDIT_READ);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        auditor,
                                        core -> core.approval.approve(core.order(request, null))));
    }

    @Test
    void who_decides_on_rights_meets_no_customers() {
        var customer = bank.customer("0101");
        var request =
                bank.as(
                        Person.TELLER,
                        core ->
                                core.propose(
                                        customer,
                                        java.util.Map.of(
                                                org.guanhu.crm.field.domain.CustomerField.MOBILE,
                                                "13900139001")));
        var officerOfPudong = Person.OTHER_SUPERVISOR.allowed(Permission.ACCESS_DECIDE);

        assertThat(seen(officerOfPudong)).isZero();
        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> bank.as(officerOfPudong, core -> core.inquiry.view(request)));
    }

    private long seen(Person reader) {
        var all = RequestCriteria.of(RequestCriteria.View.ALL);
        long listed =
                bank.as(reader, core -> core.inquiry.find(all, PageRequest.first(10))).total();
        assertThat(bank.<Long>as(reader, core -> core.inquiry.count(all))).isEqualTo(listed);
        return listed;
    }

    @Test
    void of_each_part_of_a_record_one_request_is_open_at_a_time() {
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        propose(new AccessWish.Use(NEW, AccountStep.CLOSE));

        refuses("administration.proposed", () -> propose(new AccessWish.Amend(NEW, other("王方"))));
        propose(new AccessWish.Grant(NEW, teller()));
    }

    private static Particulars other(String name) {
        return new Particulars(new BilingualName(name, "Wang Fang"), PUDONG, null, SINCE);
    }

    @Test
    void a_form_that_showed_another_state_is_refused() {
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        var order =
                new AccessMaintenance.Order(
                        new AccessWish.Grant(NEW, teller()), "{roles=AUDITOR}", "Why", "n-1");

        refuses(
                "administration.movedOn",
                () -> bank.does(ADMIN, core -> core.administration.propose(order)));
    }

    @Test
    void what_moved_on_behind_the_request_makes_it_stale() throws SQLException {
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        var request = propose(new AccessWish.Grant(NEW, teller()));
        Founding.tamper(
                bank,
                "insert into staff_role (login, role_code, valid_from) values ('wangfang',"
                        + " 'AUDITOR', date '2026-01-01')");

        assertThat(bank.as(OFFICER, core -> core.inquiry.view(request)).hasConflict()).isTrue();
        assertThat(approve(request).status()).isEqualTo(ChangeRequestStatus.STALE);
        assertThat(account(NEW).mark().count()).isEqualTo(1);
    }

    @Test
    void the_maker_alone_is_told_the_first_password_and_once() {
        var request = propose(new AccessWish.Open(NEW, "P-77", particulars()));
        assertThat(isDue(ADMIN, request)).isFalse();
        approve(request);

        var other = office("admin2").allowed(Permission.ACCESS_SUBMIT);
        assertThat(isDue(ADMIN, request)).isTrue();
        assertThat(isDue(other, request)).isFalse();
        refuses(
                "administration.noPasswordDue",
                () -> bank.does(other, core -> core.passwords.tell(request)));

        assertThat(bank.as(ADMIN, core -> core.passwords.tell(request)).text()).hasSize(23);
        assertThat(isDue(ADMIN, request)).isFalse();
        refuses(
                "administration.noPasswordDue",
                () -> bank.does(ADMIN, core -> core.passwords.tell(request)));
    }

    private boolean isDue(Person maker, ChangeRequestNumber request) {
        return bank.as(maker, core -> core.passwords.isDue(request));
    }

    @Test
    void a_reset_password_is_told_after_its_approval() {
        var request =
                propose(new AccessWish.Use(new StaffId("teller"), AccountStep.RESET_PASSWORD));
        assertThat(isDue(ADMIN, request)).isFalse();

        assertThat(approve(request).status()).isEqualTo(ChangeRequestStatus.APPLIED);
        assertThat(isDue(ADMIN, request)).isTrue();
    }

    @Test
    @Tag("SE-07")
    void the_old_password_opens_nothing_from_the_approval_of_its_reset_on() throws SQLException {
        var teller = new StaffId("teller");
        bank.database()
                .sql(
                        "insert into credential (login, password_hash, one_time, failed_sign_ins,"
                                + " version) values ('teller', 'old', false, 0, 1)");
        assertThat(usableHash(teller)).contains("old");
        var origin = new SessionOrigin("127.0.0.1", "Browser");
        var session = bank.as(ADMIN, core -> core.sessions.open(teller, origin));

        var request = propose(new AccessWish.Use(teller, AccountStep.RESET_PASSWORD));
        assertThat(usableHash(teller)).contains("old");
        approve(request);

        assertThat(usableHash(teller)).isEmpty();
        assertThat(bank.as(ADMIN, core -> core.sessions.check(session, teller)).end())
                .isEqualTo(SessionEnd.PASSWORD_RESET);
        assertThatExceptionOfType(NotSignedIn.class)
                .isThrownBy(() -> bank.as(ADMIN, core -> core.sessions.open(teller, origin)));
        bank.does(ADMIN, core -> core.passwords.tell(request));
        assertThat(usableHash(teller)).isPresent();
    }

    private Optional<String> usableHash(StaffId account) {
        return bank.database()
                .find(em -> Wired.bean(new JpaCredentials(), em).of(account))
                .flatMap(
                        credential -> credential.usableHash(Instant.parse("2026-03-02T02:30:00Z")));
    }

    @Test
    void nonsense_is_refused_when_it_is_proposed() {
        refuses(
                "administration.loginTaken",
                () -> propose(new AccessWish.Open(new StaffId("teller"), "P-9", particulars())));
        refuses(
                "administration.unknownBranch",
                () ->
                        propose(
                                new AccessWish.Open(
                                        NEW,
                                        "P-9",
                                        new Particulars(
                                                new BilingualName("王", "W"),
                                                new BranchCode("99"),
                                                null,
                                                SINCE))));
        refuses(
                "administration.unknownAccount",
                () -> propose(new AccessWish.Use(NEW, AccountStep.CLOSE)));
        var strange = new Grants(Set.of(new RoleGrant(new RoleCode("KING"), SINCE)), Set.of());
        refuses(
                "administration.unknownRole",
                () -> propose(new AccessWish.Grant(new StaffId("teller"), strange)));
    }
}
