package org.guanhu.crm.administration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ProofNeeded;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionOrigin;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.domain.EndGrants;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.NotFound;
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
@Tag("SE-04")
@DisplayName("SE-04: rights that nobody confirms by the day end")
class AccessReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate AFTER = DUE.plusDays(1);
    private static final StaffId TELLER = new StaffId("teller");
    private static final StaffId SUPERVISOR = new StaffId("supervisor");
    private static final Person ADMIN =
            Person.in("admin", "0101").allowed(Permission.ACCESS_SUBMIT, Permission.STAFF_VIEW);
    private static final Person OFFICER =
            Person.in("security", "0101").allowed(Permission.ACCESS_DECIDE, Permission.STAFF_VIEW);
    private static final Person LEADER = Person.in("supervisor", "0101").allowed();
    private static final Person AUDITOR =
            Person.in("auditor", "0101").allowed(Permission.AUDIT_READ);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void found_the_bank() throws SQLException {
        bank = new Bank(kind);
        Founding.of(bank);
        var db = bank.database();
        db.sql("update staff set superior = 'supervisor' where login = 'teller'");
        db.sql("update staff set superior = 'security' where login = 'admin'");
        for (var grant :
                List.of("teller/TELLER", "supervisor/SUPERVISOR", "security/SECURITY_OFFICER")) {
            var parts = grant.split("/");
            db.sql(
                    "insert into staff_role (login, role_code, valid_from) values ('"
                            + parts[0]
                            + "', '"
                            + parts[1]
                            + "', date '2026-01-01')");
        }
        db.sql(
                "insert into staff_scope (login, kind, branch_code, valid_from) values ('teller',"
                        + " 'BRANCH', '0101', date '2026-01-01')");
        db.sql(
                "insert into staff_role (login, role_code, valid_from, valid_to) values ('teller',"
                        + " 'AUDITOR', date '2025-01-01', date '2025-12-31')");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static ReviewOffice.Order order(LocalDate due, String... branches) {
        return new ReviewOffice.Order(
                new BilingualName("第一季度复核", "=Q1 review"),
                due,
                Set.of(branches),
                "Policy 7.2",
                UUID.randomUUID().toString());
    }

    private ChangeRequestNumber propose() {
        return bank.as(ADMIN, core -> core.reviewOffice.propose(order(DUE, "0101")));
    }

    private ReviewKey open() {
        var request = propose();
        var outcome = bank.as(OFFICER, core -> core.approval.approve(core.order(request, null)));
        assertThat(outcome.status()).isEqualTo(ChangeRequestStatus.APPLIED);
        return begun().get(0).key();
    }

    private List<ReviewRow> begun() {
        return bank.as(OFFICER, core -> core.reviewOffice.reviews());
    }

    private List<ReviewLine> waiting(Person reader) {
        return bank.as(reader, core -> core.ownReviews.waiting(PageRequest.first(50))).rows();
    }

    private ReviewReport.Tally total(ReviewKey key) {
        return bank.as(AUDITOR, core -> core.reviewOffice.report(key)).total();
    }

    private int lapsing() {
        return lapsing(AFTER);
    }

    private int lapsing(LocalDate day) {
        int steps = 0;
        while (bank.<Boolean>on(day, Person.TELLER, core -> core.lapse.next())) {
            steps++;
        }
        return steps;
    }

    private Grants grants(StaffId account) {
        return staff(account).grants();
    }

    private Staff staff(StaffId account) {
        return bank.as(
                ADMIN,
                core -> {
                    var staff = core.members.byId(account).orElseThrow();
                    staff.grants();
                    return staff;
                });
    }

    private void revoke(String id, String reason) {
        revoke(List.of(id), reason);
    }

    private void revoke(List<String> ids, String reason) {
        bank.does(LEADER, core -> core.ownReviews.revoke(ids, reason));
    }

    private void confirm(Person who, String... ids) {
        bank.does(who, core -> core.ownReviews.confirm(List.of(ids)));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void it_begins_only_once_a_second_person_approves() {
        var request = propose();

        assertThat(begun()).isEmpty();
        assertThat(waiting(LEADER)).isEmpty();
        bank.does(OFFICER, core -> core.approval.approve(core.order(request, null)));
        assertThat(waiting(LEADER)).hasSize(2);
    }

    @Test
    void approving_it_needs_a_fresh_proof() {
        var request = propose();

        assertThatExceptionOfType(ProofNeeded.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        OFFICER,
                                        core -> {
                                            core.session.is("test", Instant.EPOCH);
                                            core.approval.approve(core.order(request, null));
                                        }));
        assertThat(begun()).isEmpty();
    }

    @Test
    void its_page_shows_its_request() {
        var key = open();

        var about = RequestCriteria.on("review:" + key);
        assertThat(
                        bank.as(OFFICER, core -> core.inquiry.find(about, PageRequest.first(10)))
                                .total())
                .isOne();
    }

    @Test
    void each_right_goes_to_the_superior_or_to_those_who_decide_on_rights() {
        open();

        assertThat(waiting(LEADER))
                .extracting(ReviewLine::account, ReviewLine::role, ReviewLine::scope)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TELLER, "TELLER 2026-01-01..", null),
                        org.assertj.core.groups.Tuple.tuple(
                                TELLER, null, "BRANCH 0101 2026-01-01.."));
        assertThat(waiting(OFFICER)).extracting(ReviewLine::account).containsExactly(SUPERVISOR);
        assertThat(waiting(ADMIN)).isEmpty();
    }

    @Test
    void nobody_reviews_themselves_by_whatever_account() throws SQLException {
        bank.database().sql("update staff set superior = 'security2' where login = 'security'");
        bank.database()
                .sql("update staff set person_id = 'person-security' where login = 'security2'");
        open();

        var other = OFFICER.underAnotherAccount("security2");
        assertThat(waiting(other)).extracting(ReviewLine::account).containsExactly(SUPERVISOR);
        var third = Person.in("security3", "0101").allowed(Permission.ACCESS_DECIDE);
        var own =
                waiting(third).stream()
                        .filter(line -> line.account().value().equals("security"))
                        .findFirst()
                        .orElseThrow();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(other, own.id()));
    }

    @Test
    void a_right_is_for_its_reviewer_alone() {
        open();
        var right = waiting(LEADER).get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(OFFICER, right));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        ADMIN,
                                        core ->
                                                core.ownReviews.revoke(
                                                        List.of(right), "Not needed")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(LEADER, "AR00000000-1"));
    }

    @Test
    void what_is_confirmed_stays() throws SQLException {
        var key = open();
        var ids = waiting(LEADER).stream().map(ReviewLine::id).toArray(String[]::new);
        confirm(LEADER, ids);

        assertThat(waiting(LEADER)).isEmpty();
        lapsing();
        assertThat(staff(TELLER).rolesOn(AFTER)).containsExactly(RoleCode.TELLER);
        assertThat(total(key)).isEqualTo(new ReviewReport.Tally(null, 0, 2, 0, 2));
        bank.seal();
        assertThat(bank.as(ADMIN, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void what_is_revoked_ends_at_once_and_its_sessions_with_it() throws SQLException {
        var key = open();
        bank.database()
                .sql(
                        "insert into credential (login, password_hash, one_time, failed_sign_ins,"
                                + " version) values ('teller', 'hash', false, 0, 1)");
        var session =
                bank.as(
                        ADMIN,
                        core -> core.sessions.open(TELLER, new SessionOrigin("127.0.0.1", "Test")));
        revoke(waiting(LEADER).get(0).id(), "Works elsewhere");

        assertThat(staff(TELLER).rolesOn(TODAY)).isEmpty();
        assertThat(staff(TELLER).rolesOn(TODAY.minusDays(1))).containsExactly(RoleCode.TELLER);
        assertThat(grants(TELLER).scopes()).hasSize(1);
        assertThat(staff(TELLER).mark().count()).isEqualTo(1);
        assertThat(bank.as(ADMIN, core -> core.sessions.check(session, TELLER)).end())
                .isEqualTo(SessionEnd.RIGHTS_CHANGED);
        assertThat(total(key).revoked()).isOne();
        assertThat(entries("staff.grantRevoked", "supervisor")).isOne();
    }

    /** How many entries of that kind name the review's request and were made by that account. */
    private int entries(String kind, String actor) throws SQLException {
        return bank.database()
                .sql(
                        "update access_review set version = version where 1 = (select count(*) from"
                                + " ledger_entry where kind = '"
                                + kind
                                + "' and actor = '"
                                + actor
                                + "')");
    }

    @Test
    void what_is_revoked_together_ends_together_or_not_at_all() throws SQLException {
        open();
        var both = waiting(LEADER).stream().map(ReviewLine::id).toList();

        refuses("administration.review.choose", () -> revoke(List.of(), "Works elsewhere"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> revoke(List.of(both.get(0), "AR00000000-1"), "Works elsewhere"));
        assertThat(waiting(LEADER)).hasSize(2);

        revoke(both, "Works elsewhere");
        assertThat(staff(TELLER).rolesOn(TODAY)).isEmpty();
        assertThat(staff(TELLER).scopesOn(TODAY)).isEmpty();
        assertThat(entries("staff.grantRevoked", "supervisor")).isOne();
        bank.seal();
        assertThat(bank.as(ADMIN, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void revoking_needs_a_reason() {
        open();
        var right = waiting(LEADER).get(0).id();

        refuses("approval.reasonMissing", () -> revoke(right, " "));
        assertThat(staff(TELLER).rolesOn(TODAY)).isNotEmpty();
    }

    @Test
    void what_nobody_confirms_by_the_day_lapses() throws SQLException {
        var key = open();
        confirm(LEADER, waiting(LEADER).get(1).id());

        assertThat(lapsing(DUE)).isZero();
        assertThat(lapsing()).isEqualTo(4);

        assertThat(staff(TELLER).rolesOn(DUE)).containsExactly(RoleCode.TELLER);
        assertThat(staff(TELLER).rolesOn(AFTER)).isEmpty();
        assertThat(staff(TELLER).scopesOn(AFTER)).hasSize(1);
        assertThat(staff(SUPERVISOR).rolesOn(AFTER)).isEmpty();
        assertThat(total(key)).isEqualTo(new ReviewReport.Tally(null, 0, 1, 0, 3));
        assertThat(lapsing()).isZero();
        var over = bank.as(ADMIN, core -> core.reviewOffice.report(key)).review();
        assertThat(over.closedAt()).isNotNull();
        bank.seal();
        assertThat(bank.as(ADMIN, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void after_the_day_nobody_confirms_any_more() {
        open();
        var right = waiting(LEADER).get(0).id();

        refuses(
                "administration.review.over",
                () ->
                        bank.on(
                                AFTER,
                                LEADER,
                                core -> {
                                    core.ownReviews.confirm(List.of(right));
                                    return null;
                                }));
    }

    @Test
    void what_was_given_anew_meanwhile_is_not_taken() throws SQLException {
        open();
        Founding.tamper(
                bank,
                "update staff_role set valid_from = date '2026-03-05' where login = 'teller'"
                        + " and role_code = 'TELLER'");
        lapsing();

        assertThat(staff(TELLER).rolesOn(AFTER)).containsExactly(RoleCode.TELLER);
    }

    @Test
    void at_most_a_page_is_confirmed_at_once() {
        open();
        var many = IntStream.range(0, 51).mapToObj(i -> "AR00000000-" + i).toList();

        refuses(
                "administration.review.choose",
                () -> bank.does(LEADER, core -> core.ownReviews.confirm(many)));
        refuses(
                "administration.review.choose",
                () -> bank.does(LEADER, core -> core.ownReviews.confirm(List.of())));
    }

    @Test
    void the_day_lies_within_a_year_and_branches_exist() {
        for (var day : List.of(TODAY, TODAY.minusDays(1), TODAY.plusDays(367))) {
            refuses(
                    "administration.review.dueForm",
                    () -> bank.as(ADMIN, core -> core.reviewOffice.propose(order(day, "0101"))));
        }
        refuses(
                "administration.review.branchesMissing",
                () -> bank.as(ADMIN, core -> core.reviewOffice.propose(order(DUE))));
        refuses(
                "administration.unknownBranch",
                () -> bank.as(ADMIN, core -> core.reviewOffice.propose(order(DUE, "99"))));
    }

    @Test
    void confirming_and_revoking_at_the_same_moment_come_to_one_outcome() throws Exception {
        var key = open();
        var right = waiting(LEADER).get(0).id();
        var ends =
                race(
                        List.of(
                                () -> {
                                    confirm(LEADER, right);
                                    return "confirmed";
                                },
                                () -> {
                                    revoke(right, "Not needed");
                                    return "revoked";
                                }));

        assertThat(ends).contains("administration.review.decided").hasSize(2);
        boolean isKept = ends.contains("confirmed");
        assertThat(staff(TELLER).rolesOn(TODAY)).hasSize(isKept ? 1 : 0);
        assertThat(total(key).confirmed() + total(key).revoked()).isOne();
    }

    @Test
    void lapsing_while_confirming_comes_to_one_outcome() throws Exception {
        var key = open();
        var rights = waiting(LEADER).stream().map(ReviewLine::id).toArray(String[]::new);
        var ends =
                race(
                        List.of(
                                () -> {
                                    confirm(LEADER, rights);
                                    return "confirmed";
                                },
                                () -> "lapsed " + lapsing(),
                                () -> "lapsed " + lapsing()));

        boolean isKept = ends.contains("confirmed");
        assertThat(staff(TELLER).rolesOn(AFTER)).hasSize(isKept ? 1 : 0);
        assertThat(total(key))
                .isEqualTo(new ReviewReport.Tally(null, 0, isKept ? 2 : 0, 0, isKept ? 2 : 4));
        assertThat(staff(TELLER).mark().count()).isEqualTo(isKept ? 0 : 1);
        bank.seal();
        assertThat(bank.as(ADMIN, core -> core.verified()).problems()).isEmpty();
    }

    private static List<String> race(List<Callable<String>> runners) throws Exception {
        var start = new CyclicBarrier(runners.size());
        var racers = Executors.newFixedThreadPool(runners.size());
        try {
            var ends = Collections.synchronizedList(new ArrayList<String>());
            for (var running :
                    racers.invokeAll(runners.stream().map(r -> racing(r, start)).toList())) {
                ends.add(running.get());
            }
            return ends;
        } finally {
            racers.shutdownNow();
        }
    }

    private static Callable<String> racing(Callable<String> runner, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return runner.call();
            } catch (BusinessRuleViolation refused) {
                return refused.code();
            }
        };
    }

    @Test
    void the_file_shows_each_right_and_no_formula() {
        var key = open();
        var heads = List.of("=id", "a", "b", "c", "d", "e", "f", "g", "h");
        var file =
                new String(
                        bank.as(AUDITOR, core -> core.reviewOffice.file(key, heads)),
                        StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFF'=id,a,b").contains("TELLER 2026-01-01..");
        assertThat(file.lines()).hasSize(5);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                bank.as(
                                        AUDITOR,
                                        core ->
                                                core.reviewOffice.report(
                                                        new ReviewKey("AR00000000"))));
    }

    @Test
    @Tag("I17")
    void the_approval_of_a_review_covers_taking_and_nothing_else() {
        var key = new ReviewKey("AR00000001");
        var review =
                new OpenReview(
                        key,
                        new BranchCode("0101"),
                        new BilingualName("复核", "Review"),
                        DUE,
                        new java.util.TreeSet<>(Set.of("0101")));
        var since = Validity.since(LocalDate.of(2026, 1, 1));
        var held = new Grants(Set.of(new RoleGrant(RoleCode.TELLER, since)), Set.of());
        var none = new Grants(Set.of(), Set.of());

        assertThat(review.includes(end(key, held, none))).isTrue();
        assertThat(review.includes(end(new ReviewKey("AR00000002"), held, none))).isFalse();
        assertThatThrownBy(() -> end(key, none, held)).isInstanceOf(IllegalArgumentException.class);
        var longer =
                new Grants(
                        Set.of(
                                new RoleGrant(
                                        RoleCode.TELLER,
                                        Validity.between(since.from(), LocalDate.of(2026, 9, 9)))),
                        Set.of());
        assertThat(end(key, held, longer)).isNotNull();
        assertThatThrownBy(() -> end(key, longer, held))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EndGrants end(ReviewKey key, Grants before, Grants after) {
        return new EndGrants(
                key, TELLER, new BranchCode("0101"), before, after, LedgerKind.STAFF_GRANT_LAPSED);
    }
}
