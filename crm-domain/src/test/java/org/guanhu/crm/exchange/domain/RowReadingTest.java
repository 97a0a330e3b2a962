package org.guanhu.crm.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.field.domain.CustomerField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VA-01")
@DisplayName("VA-01: a row of a file is held to the rules that hold for typing")
class RowReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final BranchCode PUDONG = new BranchCode("0101");
    private static final List<String> HEADS =
            List.of("name", "birthDate", "documentKind", "documentNumber", "mobile", "branch");
    private static final String GOOD = "张伟|1990-03-07|身份证|11010519900307283X|13800138000|0101";

    @Test
    void a_complete_row_is_read_into_canonical_values() {
        var verdict = read(terms(false), "张伟|1990/3/7|护照|E12345678|138 0013 8000|");

        assertThat(verdict.outcome()).isEqualTo(RowOutcome.OK);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.values())
                .containsEntry(CustomerField.BIRTH_DATE, "1990-03-07")
                .containsEntry(CustomerField.DOCUMENT_KIND, "PASSPORT")
                .containsEntry(CustomerField.MOBILE, "+8613800138000")
                .containsEntry(CustomerField.BRANCH, "0101")
                .containsEntry(CustomerField.STATUS, "ACTIVE");
    }

    @Test
    void every_bad_cell_of_a_row_is_told_at_its_field() {
        var verdict = read(terms(true), "张伟|1990-02-30|身份证|110105199003072830|12345|");

        assertThat(verdict.outcome()).isEqualTo(RowOutcome.ERROR);
        assertThat(verdict.problems())
                .filteredOn(RowProblem::isGrave)
                .extracting(RowProblem::field)
                .contains(CustomerField.BIRTH_DATE, CustomerField.MOBILE);
    }

    @Test
    void a_document_whose_check_digit_is_wrong_is_an_error() {
        var verdict = read(terms(true), GOOD.replace("283X", "2838"));

        assertThat(verdict.outcome()).isEqualTo(RowOutcome.ERROR);
        assertThat(verdict.problems())
                .extracting(RowProblem::field)
                .contains(CustomerField.DOCUMENT_NUMBER);
    }

    @Test
    @Tag("ID-10")
    void a_company_s_row_is_read_too() {
        var verdict = read(terms(true), "3M中国有限公司||营业执照|9110 0000 1000 0396 2t||0101");

        assertThat(verdict.outcome()).isEqualTo(RowOutcome.INCOMPLETE);
        assertThat(verdict.values())
                .containsEntry(CustomerField.DOCUMENT_KIND, "BUSINESS_LICENCE")
                .containsEntry(CustomerField.DOCUMENT_NUMBER, "91100000100003962T");
    }

    @Test
    void what_is_missing_is_an_error_unless_incomplete_records_are_wanted() {
        var refused = read(terms(false), "Hargrave|||||");
        var opened = read(terms(true), "Hargrave|||||");

        assertThat(refused.outcome()).isEqualTo(RowOutcome.ERROR);
        assertThat(opened.outcome()).isEqualTo(RowOutcome.INCOMPLETE);
        assertThat(opened.problems())
                .allMatch(problem -> problem.code().equals("exchange.missing"))
                .extracting(RowProblem::field)
                .containsExactly(
                        CustomerField.BIRTH_DATE,
                        CustomerField.DOCUMENT_KIND,
                        CustomerField.DOCUMENT_NUMBER,
                        CustomerField.MOBILE);
    }

    @Test
    void nobody_is_opened_without_a_name() {
        assertThat(read(terms(true), "|1990-03-07|||13800138000|").outcome())
                .isEqualTo(RowOutcome.ERROR);
    }

    @Test
    void a_name_with_a_lost_letter_is_a_doubt_and_no_error() {
        var verdict = read(terms(true), "H?|||||");

        assertThat(verdict.outcome()).isEqualTo(RowOutcome.INCOMPLETE);
        assertThat(verdict.problems())
                .extracting(RowProblem::code)
                .contains("field.name.lostLetter");
    }

    @Test
    void a_row_of_another_branch_is_an_error() {
        var verdict = read(terms(true), GOOD.replace("|0101", "|0102"));

        assertThat(verdict.problems())
                .extracting(RowProblem::code)
                .contains("exchange.otherBranch");
    }

    @Test
    void defaults_and_manager_fill_in_what_the_file_does_not_say() {
        var terms =
                new ImportTerms(
                        PUDONG,
                        new StaffId("manager"),
                        true,
                        Map.of(
                                CustomerField.REGION, "France",
                                CustomerField.DOCUMENT_KIND, "PASSPORT"));

        var without = read(terms, "Hargrave|||||");
        var with = read(terms, "Hargrave|||E12345678||");

        assertThat(without.value(CustomerField.REGION)).isEqualTo("France");
        assertThat(without.value(CustomerField.MANAGER)).isEqualTo("manager");
        assertThat(without.value(CustomerField.DOCUMENT_KIND)).isNull();
        assertThat(with.value(CustomerField.DOCUMENT_KIND)).isEqualTo("PASSPORT");
    }

    @Test
    void what_tells_customers_apart_has_no_default() {
        for (var field : List.of(CustomerField.MOBILE, CustomerField.NAME, CustomerField.STATUS)) {
            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> new ImportTerms(PUDONG, null, true, Map.of(field, "x")))
                    .withMessage("exchange.noDefault");
        }
    }

    private static ImportTerms terms(boolean openIncomplete) {
        return new ImportTerms(PUDONG, null, openIncomplete, Map.of());
    }

    private static RowVerdict read(ImportTerms terms, String row) {
        return new RowReading(HeaderWords.suggest(HEADS), terms, TODAY)
                .read(Arrays.asList(row.split("\\|", -1)));
    }
}
