package org.guanhu.crm.administration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.ledger.application.ChainReport.ChainProblem;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
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
@Tag("AU-04")
@Tag("SE-01")
@DisplayName("AU-04: who may do what is held against its approved changes")
class AccessProofTest {

    private static final Person ADMIN = Person.in("admin", "0101");
    private static final Person OFFICER = Person.in("security", "0101");
    private static final Validity SINCE = Validity.since(LocalDate.of(2026, 3, 2));
    private static final StaffId NEW = new StaffId("wangfang");
    private static final StaffId GONE = new StaffId("zhaoyun");
    private static final StaffId TELLER = new StaffId("teller");
    private static final BranchCode PUDONG = new BranchCode("0101");

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void change_what_there_is_to_change() throws SQLException {
        bank = new Bank(kind);
        Founding.of(bank);
        done(new AccessWish.Open(NEW, "P-77", particulars()));
        done(new AccessWish.Grant(NEW, teller()));
        done(new AccessWish.Open(GONE, "P-78", particulars()));
        done(new AccessWish.Use(GONE, AccountStep.CLOSE));
        done(new AccessWish.Grant(TELLER, teller()));
        done(new AccessWish.Use(TELLER, AccountStep.RESET_PASSWORD));
        var special = new BilingualName("特别", "Special");
        done(
                new AccessWish.Define(
                        new RoleCode("SPECIAL"),
                        new Duties(special, Set.of(Permission.CUSTOMER_VIEW))));
        var head = new BranchCode("01");
        var name = new BilingualName("徐汇支行", "Xuhui");
        done(new AccessWish.Settle(new BranchCode("0103"), new Site(name, PUDONG)));
        done(new AccessWish.Settle(new BranchCode("0103"), new Site(name, head)));
        bank.seal();
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

    private void done(AccessWish wish) {
        var order = new AccessMaintenance.Order(wish, null, "Why", UUID.randomUUID().toString());
        var request = bank.as(ADMIN, core -> core.administration.propose(order));
        var outcome = bank.as(OFFICER, core -> core.approval.approve(core.order(request, null)));
        assertThat(outcome.status()).isEqualTo(ChangeRequestStatus.APPLIED);
    }

    private List<ChainProblem> problems() {
        return bank.as(OFFICER, Core::verified).problems();
    }

    @Test
    void in_an_honest_bank_all_is_what_was_approved() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void rights_edited_behind_the_applications_back_are_named() throws SQLException {
        bank.database().tamper(auditor("wangfang"));
        bank.database().tamper("update staff_scope set kind = 'BRANCH_TREE'" + of("wangfang"));
        bank.database().tamper(auditor("zhaoyun"));
        bank.database().tamper("update staff set active = true" + of("zhaoyun"));
        bank.database().tamper("update staff_role set valid_to = date '2027-01-01'" + of("teller"));
        bank.database().tamper("update staff_scope set branch_code = '0102'" + of("teller"));
        bank.database()
                .tamper(
                        "insert into role_permission (role_code, permission)"
                                + " values ('SPECIAL', 'CUSTOMER_REVEAL')");

        assertThat(problems())
                .containsExactly(
                        about("role:SPECIAL", 1, "permissions"),
                        about("staff:teller", 2, "roles"),
                        about("staff:teller", 2, "scopes"),
                        about("staff:wangfang", 2, "roles"),
                        about("staff:wangfang", 2, "scopes"),
                        about("staff:zhaoyun", 2, "roles"),
                        about("staff:zhaoyun", 2, "use"));
    }

    @Test
    void particulars_edited_behind_the_applications_back_are_named() throws SQLException {
        bank.database()
                .tamper(
                        "update staff set person_id = 'P-99', superior = null, name = '李芳',"
                                + " branch_code = '0102', valid_to = date '2027-01-01'"
                                + of("wangfang"));
        bank.database()
                .tamper("update staff set entry_count = 0, last_entry = null" + of("teller"));
        bank.database()
                .tamper(
                        "update branch set name_en = 'Other', path = '/0102/01/0103/'"
                                + " where code = '0103'");

        assertThat(problems())
                .containsExactly(
                        about("branch:0103", 2, "place"),
                        about("branch:0103", 2, "called"),
                        about("staff:teller", 0, "end"),
                        about("staff:wangfang", 2, "called"),
                        about("staff:wangfang", 2, "person"),
                        about("staff:wangfang", 2, "superior"),
                        about("staff:wangfang", 2, "validity"),
                        about("staff:wangfang", 2, "workplace"));
    }

    private static String auditor(String login) {
        return ("insert into staff_role (login, role_code, valid_from)"
                        + " values ('%s', 'AUDITOR', date '2026-01-01')")
                .formatted(login);
    }

    private static String of(String login) {
        return " where login = '" + login + "'";
    }

    private static ChainProblem about(String subject, long changes, String what) {
        return new ChainProblem("ledger.problem.access", subject, changes, "ledger.value." + what);
    }

    @Test
    void records_moved_or_gone_and_duties_no_longer_kept_apart_are_named() throws SQLException {
        bank.database()
                .tamper(
                        "update branch set parent_code = '0102', path = '/01/0102/0103/'"
                                + " where code = '0103'");
        bank.database().tamper("delete from role_permission where role_code = 'SPECIAL'");
        bank.database().tamper("delete from role where code = 'SPECIAL'");
        bank.database()
                .tamper(
                        "delete from duty_conflict where left_permission = 'CHANGE_DECIDE'"
                                + " and right_permission = 'CHANGE_SUBMIT'");

        assertThat(problems())
                .containsExactly(
                        about("branch:0103", 2, "above"),
                        about("role:SPECIAL", 1, "record"),
                        new ChainProblem(
                                "ledger.problem.duties", "CHANGE_SUBMIT CHANGE_DECIDE", 0));
    }
}
