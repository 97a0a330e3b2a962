package org.guanhu.crm.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.guanhu.crm.field.domain.CustomerField;
import org.junit.jupiter.api.Test;

class HeaderWordsTest {

    @Test
    void published_heads_are_understood_as_far_as_they_mean_something() {
        var columns =
                HeaderWords.suggest(
                        List.of(
                                "RowNumber",
                                "CustomerId",
                                "Surname",
                                "Geography",
                                "Gender",
                                "Age"));

        assertThat(columns)
                .extracting(ImportColumn::field)
                .containsExactly(
                        null,
                        CustomerField.EXTERNAL_NUMBER,
                        CustomerField.NAME,
                        CustomerField.REGION,
                        CustomerField.SEX,
                        null);
    }

    @Test
    void chinese_heads_and_keys_are_understood_however_they_are_written() {
        var columns = HeaderWords.suggest(List.of("姓 名", "证件号码：", "MOBILE", "billing_address"));

        assertThat(columns)
                .extracting(ImportColumn::field)
                .containsExactly(
                        CustomerField.NAME,
                        CustomerField.DOCUMENT_NUMBER,
                        CustomerField.MOBILE,
                        CustomerField.BILLING_ADDRESS);
    }

    @Test
    void heads_of_lists_of_companies_are_understood() {
        assertThat(HeaderWords.suggest(List.of("企业名称", "统一社会信用代码", "行政区划代码")))
                .extracting(ImportColumn::field)
                .containsExactly(
                        CustomerField.NAME, CustomerField.DOCUMENT_NUMBER, CustomerField.REGION);
    }

    @Test
    void two_columns_never_get_the_same_field() {
        var columns = HeaderWords.suggest(List.of("Name", "Full name"));

        assertThat(columns.get(0).field()).isEqualTo(CustomerField.NAME);
        assertThat(columns.get(1).isDecided()).isFalse();
    }

    @Test
    void a_status_is_never_imported() {
        assertThat(HeaderWords.suggest(List.of("status")).get(0).isDecided()).isFalse();
    }

    @Test
    void every_column_must_be_settled_and_one_must_be_the_name() {
        var name = new ImportColumn("Name", CustomerField.NAME, false);
        var left = new ImportColumn("Age", null, true);

        assertThatNoException().isThrownBy(() -> ImportColumn.mustBeComplete(List.of(name, left)));
        assertRefused("exchange.columnUndecided", name, ImportColumn.undecided("Age"));
        assertRefused("exchange.fieldTwice", name, name);
        assertRefused("exchange.nameUnmatched", left);
        assertRefused(
                "exchange.notImportable", name, new ImportColumn("S", CustomerField.STATUS, false));
    }

    private static void assertRefused(String code, ImportColumn... columns) {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> ImportColumn.mustBeComplete(List.of(columns)))
                .withMessage(code);
    }
}
