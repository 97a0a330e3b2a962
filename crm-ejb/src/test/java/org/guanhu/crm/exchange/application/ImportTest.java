package org.guanhu.crm.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.guanhu.crm.exchange.domain.ImportStatus;
import org.guanhu.crm.exchange.domain.RowCounts;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
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
@Tag("NR-03")
@DisplayName("NR-03: an import opens each document once, and nothing before it is approved")
class ImportTest {

    private static final String HEAD = "姓名,出生日期,证件类型,证件号码,手机号码,原客户号\n";
    private static final String ZHANG = "张伟,1990-03-07,护照,E12345678,13800138000,A-1\n";
    private static final String WANG = "王芳,1985-11-20,护照,E87654321,13900139000,A-2\n";
    private static final Set<RowOutcome> ALL = EnumSet.allOf(RowOutcome.class);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private ImportSteps teller;

    @BeforeEach
    void open_the_bank() {
        bank = new Bank(kind);
        teller = new ImportSteps(bank, Person.TELLER);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void rows_are_customers_once_approved_and_not_before() throws SQLException {
        var key = teller.upload(HEAD + ZHANG + WANG);
        teller.check(key, false);
        var request = teller.submit(key);
        int before = customers();

        var outcome = teller.approve(Person.SUPERVISOR, request);

        assertThat(before).isZero();
        assertThat(outcome.status()).isEqualTo(ChangeRequestStatus.APPLIED);
        assertThat(customers()).isEqualTo(2);
        assertThat(head(key).status()).isEqualTo(ImportStatus.APPLIED);
        var row = bank.as(Person.SUPERVISOR, core -> core.review.rows(key, PageRequest.first(10)));
        var zhang = new CustomerNumber(row.rows().get(0).customer());
        var mobile = bank.as(Person.TELLER, core -> core.value(zhang, CustomerField.MOBILE));
        assertThat(mobile).isEqualTo("+8613800138000");
    }

    @Test
    void each_customer_and_the_import_itself_have_their_entry_and_the_chains_hold() {
        var key = teller.upload(HEAD + ZHANG + WANG);
        teller.check(key, false);
        teller.approve(Person.SUPERVISOR, teller.submit(key));

        var report = bank.as(Person.SUPERVISOR, core -> core.verified());
        var rows = bank.as(Person.SUPERVISOR, core -> core.review.rows(key, PageRequest.first(10)));
        var history =
                bank.as(
                        Person.TELLER,
                        core ->
                                core.records.history(
                                        new CustomerNumber(rows.rows().get(0).customer()),
                                        PageRequest.first(10)));

        assertThat(report.isSound()).isTrue();
        assertThat(history.rows()).hasSize(1);
        assertThat(history.rows().get(0).kind()).isEqualTo("customer.opened");
    }

    @Test
    void nobody_approves_their_own_import() {
        var key = teller.upload(HEAD + ZHANG);
        teller.check(key, false);
        var request = teller.submit(key);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> teller.approve(Person.TELLER, request))
                .withMessage("approval.fourEyes");
    }

    @Test
    void an_import_is_proposed_once_whatever_the_form_and_the_same_form_answers_the_same() {
        var key = teller.upload(HEAD + ZHANG);
        teller.check(key, false);
        var request = teller.submit(key, "form-1");

        assertThat(teller.submit(key, "form-1")).isEqualTo(request);
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.submit(key, "form-2"))
                .withMessage("exchange.alreadySubmitted");
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.check(key, true))
                .withMessage("exchange.alreadySubmitted");
    }

    @Test
    void nothing_is_proposed_before_the_trial_or_without_a_row_to_open() {
        var untried = teller.upload(HEAD + ZHANG);
        var hopeless = teller.upload(HEAD + "李四,,,,12345,\n");
        teller.check(hopeless, true);

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.submit(untried))
                .withMessage("exchange.notChecked");
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.submit(hopeless))
                .withMessage("exchange.nothingToOpen");
    }

    @Test
    void who_sees_no_personal_value_is_not_told_whose_document_it_is() {
        bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, "E12345678"));
        var blind = Person.TELLER.allowed(Permission.IMPORT_SUBMIT);
        var key = teller.upload(HEAD + ZHANG);

        new ImportSteps(bank, blind).check(key, false);

        assertThat(rows(key).get(0).problems())
                .containsExactly(
                        RowProblem.grave(CustomerField.DOCUMENT_NUMBER, "exchange.onRecord"));
    }

    @Test
    void what_the_bank_knows_and_what_the_file_repeats_is_left_out() {
        var known = bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, "E12345678"));
        bank.customer("0102", Map.of(CustomerField.DOCUMENT_NUMBER, "E87654321"));
        var key =
                teller.upload(
                        HEAD
                                + ZHANG
                                + WANG
                                + "赵六,1991-01-01,护照,E55555555,13700137000,A-7\n"
                                + "钱七,1991-01-01,护照,E55555555,13700137001,A-8\n"
                                + "孙八,1991-01-01,护照,E66666666,13700137002,A-7\n");

        var report = teller.check(key, false);
        var rows = rows(key);

        assertThat(report.head().counts()).isEqualTo(new RowCounts(1, 0, 0, 4));
        assertThat(rows).extracting(ReportRow::outcome).element(2).isEqualTo(RowOutcome.OK);
        assertThat(rows.get(0).problems())
                .contains(
                        RowProblem.grave(
                                CustomerField.DOCUMENT_NUMBER, "exchange.onRecordAs", known));
        assertThat(rows.get(1).problems())
                .contains(RowProblem.grave(CustomerField.DOCUMENT_NUMBER, "exchange.onRecord"));
        assertThat(rows.get(3).problems())
                .contains(
                        RowProblem.grave(CustomerField.DOCUMENT_NUMBER, "exchange.twiceInFile", 3));
        assertThat(rows.get(4).problems())
                .contains(
                        RowProblem.grave(CustomerField.EXTERNAL_NUMBER, "exchange.twiceInFile", 3));
    }

    @Test
    void what_the_bank_has_come_to_know_since_stops_the_whole_import() throws SQLException {
        var key = teller.upload(HEAD + ZHANG + WANG);
        teller.check(key, false);
        var request = teller.submit(key);
        bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, "E87654321"));

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> teller.approve(Person.SUPERVISOR, request))
                .withMessage("exchange.conflicts")
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(1, "2"));
        assertThat(customers()).isEqualTo(1);
        assertThat(head(key).status()).isEqualTo(ImportStatus.SUBMITTED);
    }

    @Test
    void rows_that_were_tampered_with_are_not_opened() throws SQLException {
        var key = teller.upload(HEAD + ZHANG + WANG);
        teller.check(key, false);
        var request = teller.submit(key);
        bank.database().sql("delete from import_row where row_no = 2");

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> teller.approve(Person.SUPERVISOR, request))
                .withMessage("exchange.notAsProposed");
        assertThat(customers()).isZero();
    }

    @Test
    void columns_and_terms_may_be_changed_until_it_is_proposed() {
        var key = teller.upload(HEAD + "王芳,1985-11-20,,E87654321,,\n");

        var strict = teller.check(key, false);
        var lenient = teller.check(teller.order(key, Map.of(CustomerField.DOCUMENT_KIND, "护照")));

        assertThat(strict.head().counts()).isEqualTo(new RowCounts(0, 0, 1, 0));
        assertThat(lenient.head().counts()).isEqualTo(new RowCounts(0, 1, 0, 0));
        assertThat(lenient.terms().defaults())
                .containsEntry(CustomerField.DOCUMENT_KIND, "PASSPORT");
    }

    @Test
    void an_import_is_its_uploaders_own_and_its_reviewers_are_those_in_scope() {
        var key = teller.upload(HEAD + ZHANG);
        teller.check(key, false);
        teller.submit(key);

        assertThatExceptionOfType(UnknownImport.class)
                .isThrownBy(() -> bank.as(Person.SUPERVISOR, core -> core.imports.report(key)));
        assertThatExceptionOfType(UnknownImport.class)
                .isThrownBy(() -> bank.as(Person.STRANGER, core -> core.review.report(key)));
        assertThat(bank.as(Person.SUPERVISOR, core -> core.review.report(key)).head().key())
                .isEqualTo(key.value());
    }

    @Test
    void whoever_may_not_see_personal_values_reviews_masked_ones() {
        var key = teller.upload(HEAD + ZHANG);
        teller.check(teller.order(key, Map.of(CustomerField.EMPLOYER, "示例机械厂")));
        teller.submit(key);
        var auditor = Person.SUPERVISOR.allowed(Permission.CHANGE_VIEW);

        var report = bank.as(auditor, core -> core.review.report(key));
        var row = bank.as(auditor, core -> core.review.rows(key, PageRequest.first(10)));

        assertThat(report.head().fileName()).isEqualTo("***");
        assertThat(report.terms().defaults()).containsEntry(CustomerField.EMPLOYER, "***");
        assertThat(row.rows().get(0).name()).isEqualTo("*伟");
        assertThat(row.rows().get(0).values())
                .containsEntry(CustomerField.DOCUMENT_NUMBER, "E*******8");
    }

    @Test
    void nobody_opens_customers_for_a_branch_out_of_reach_or_for_strangers_to_manage() {
        var key = teller.upload(HEAD + ZHANG);
        var columns = teller.suggested(key);
        var elsewhere = new MatchOrder(key, columns, new BranchCode("0102"), null, false, Map.of());
        var unknown =
                new MatchOrder(
                        key,
                        columns,
                        new BranchCode("0101"),
                        new StaffId("nobody"),
                        false,
                        Map.of());

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.check(elsewhere))
                .withMessage("exchange.outOfScope");
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> teller.check(unknown))
                .withMessage("exchange.unknownManager");
    }

    @Test
    void what_is_left_out_comes_back_as_a_file_that_no_spreadsheet_runs() {
        var key = teller.upload(HEAD + ZHANG + "=HYPERLINK(1),1985-11-20,护照,E1,+86 12,\n");
        teller.check(key, false);

        var text = leftOut(key);

        assertThat(text)
                .startsWith("\uFEFF行号,原因,姓名,")
                .contains("'=HYPERLINK(1)", "'+86 12", "field.mobile")
                .doesNotContain("张伟");
        assertThat(text.lines()).hasSize(2);
    }

    @Test
    void such_a_file_can_be_corrected_and_uploaded_again_any_number_of_times() {
        var key = teller.upload(HEAD + "李四,1985-11-20,护照,E12345678,+86 12,\n");
        teller.check(key, false);
        var again = teller.upload(leftOut(key));
        teller.check(again, false);
        var third = teller.upload(leftOut(again).replace("'+86 12", "13900139000"));

        assertThat(teller.check(third, false).head().counts().ok()).isEqualTo(1);
    }

    private String leftOut(ImportKey key) {
        var heads = List.of("行号", "原因");
        var file =
                bank.as(Person.TELLER, core -> core.imports.leftOut(key, heads, RowProblem::code));
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void nothing_readable_of_anybody_stands_in_the_tables_of_the_import() throws SQLException {
        var key = teller.upload(HEAD + ZHANG);
        teller.check(key, false);

        for (var column :
                ReadableColumns.of(bank.database().source(), "import_file", "import_row")) {
            assertThat(column).doesNotContain("张伟", "E12345678", "13800138000", "customers.csv");
        }
    }

    private ImportListRow head(ImportKey key) {
        return bank.as(Person.TELLER, core -> core.imports.report(key)).head();
    }

    private List<ReportRow> rows(ImportKey key) {
        return bank.as(Person.TELLER, core -> core.imports.rows(key, ALL, PageRequest.first(10)))
                .rows();
    }

    private int customers() throws SQLException {
        return ReadableColumns.of(bank.database().source(), "customer").size();
    }
}
