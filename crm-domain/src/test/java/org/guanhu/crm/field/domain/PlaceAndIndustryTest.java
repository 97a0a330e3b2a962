package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceAndIndustryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @Tag("CI-03")
    @CsvSource({"310115, 上海市浦东新区", "３１０１１５, 上海市浦东新区", "France, France", "浦东, 浦东"})
    void a_region_is_a_name_or_a_code_that_becomes_one(String typed, String stored) {
        assertThat(CustomerField.REGION.type().canonical(CustomerField.REGION, typed))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @Tag("VA-01")
    @CsvSource({"999999, unknown", "110103, abolished"})
    void a_code_that_is_not_in_force_is_told(String typed, String reason) {
        var refused =
                catchThrowableOfType(
                        InvalidFieldValue.class,
                        () -> CustomerField.REGION.type().canonical(CustomerField.REGION, typed));

        assertThat(refused.code()).isEqualTo("field.region." + reason);
    }

    @ParameterizedTest
    @Tag("CI-04")
    @CsvSource({
        "J66, J66",
        "j66, J66",
        "66, J66",
        "货币金融服务, J66",
        "J66货币金融服务, J66",
        "J, J",
        "金融业, J",
        "房地产业, K70",
        "01, A01"
    })
    void an_industry_is_read_by_code_digits_or_name(String typed, String code) {
        assertThat(FieldType.INDUSTRY.canonical(CustomerField.OCCUPATION, typed)).isEqualTo(code);
        assertThat(FieldType.INDUSTRY.codeLabelKey(code)).isEqualTo("industry." + code);
    }

    /** What a number of 1990 or of 2010 with that place makes a clerk look at. */
    @ParameterizedTest
    @Tag("ID-09")
    @CsvSource({
        "110105, 2010, 0",
        "110103, 2010, 0",
        "110103, 1990, 0",
        "512301, 1990, 0",
        "512301, 2010, 1",
        "319999, 2010, 1"
    })
    void places_are_judged_by_the_lists_of_the_holder_s_life(String place, int year, int doubts) {
        var number = ResidentIdFixture.of(LocalDate.of(year, 5, 1), 2, place);
        var record =
                Map.of(
                        CustomerField.DOCUMENT_KIND,
                        "RESIDENT_ID",
                        CustomerField.DOCUMENT_NUMBER,
                        number);

        assertThat(FieldCheck.check(record, TODAY)).isEmpty();
        assertThat(FieldCheck.doubts(record, TODAY))
                .hasSize(doubts)
                .allMatch(doubt -> doubt.code().equals("field.document.placeNotListed"));
    }

    @Test
    void all_codes_of_industries_fit_into_one_list() {
        assertThat(FieldType.INDUSTRY.codes()).hasSize(117).startsWith("A", "A01");
    }
}
