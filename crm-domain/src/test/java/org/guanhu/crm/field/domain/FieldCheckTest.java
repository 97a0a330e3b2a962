package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.field.domain.CustomerField.BIRTH_DATE;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_EXPIRY;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_KIND;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.NAME;
import static org.guanhu.crm.field.domain.CustomerField.SEX;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("VA-02")
class FieldCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Map<CustomerField, String> record = new EnumMap<>(CustomerField.class);

    FieldCheckTest() {
        record.put(NAME, "张伟");
        record.put(SEX, "FEMALE");
        record.put(BIRTH_DATE, "1949-12-31");
        record.put(DOCUMENT_KIND, "RESIDENT_ID");
        record.put(DOCUMENT_NUMBER, "11010519491231002X");
        record.put(DOCUMENT_EXPIRY, "2030-01-01");
    }

    private List<String> problems() {
        return FieldCheck.check(record, TODAY).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void a_record_that_agrees_with_itself_has_no_problem() {
        assertThat(problems()).isEmpty();
        assertThat(FieldCheck.doubts(record, TODAY)).isEmpty();
    }

    @Test
    void what_is_absent_is_not_judged() {
        assertThat(FieldCheck.check(Map.of(), TODAY)).isEmpty();
    }

    @Test
    void birth_date_and_sex_agree_with_the_document() {
        record.put(BIRTH_DATE, "1949-12-30");
        record.put(SEX, "MALE");

        assertThat(problems())
                .containsExactly(
                        "BIRTH_DATE field.birthDate.notAsDocument", "SEX field.sex.notAsDocument");
    }

    @Test
    void nobody_is_born_tomorrow_or_long_dead() {
        record.remove(DOCUMENT_NUMBER);
        record.put(BIRTH_DATE, "2026-01-16");
        assertThat(problems()).containsExactly("BIRTH_DATE field.date.inFuture");

        record.put(BIRTH_DATE, "1870-01-01");
        assertThat(problems()).containsExactly("BIRTH_DATE field.birthDate.tooLongAgo");
    }

    @Test
    @Tag("VA-11")
    void an_expired_document_is_a_doubt_and_one_older_than_its_holder_a_problem() {
        record.put(DOCUMENT_EXPIRY, "2025-12-31");
        assertThat(problems()).isEmpty();
        assertThat(FieldCheck.doubts(record, TODAY))
                .containsExactly(FieldProblem.of(DOCUMENT_EXPIRY, "field.document.expired"));

        record.put(DOCUMENT_EXPIRY, "1949-12-30");
        assertThat(problems()).containsExactly("DOCUMENT_EXPIRY field.document.expiryBeforeBirth");
    }

    @Test
    void a_name_with_a_lost_letter_is_a_doubt() {
        record.put(NAME, "H?");

        assertThat(problems()).isEmpty();
        assertThat(FieldCheck.doubts(record, TODAY))
                .containsExactly(FieldProblem.of(NAME, "field.name.lostLetter"));
    }

    @Test
    @Tag("ID-09")
    void a_household_register_is_for_children_under_sixteen() {
        record.put(DOCUMENT_KIND, "HOUSEHOLD_REGISTER");
        record.remove(SEX);
        record.put(BIRTH_DATE, "2010-01-16");
        record.put(DOCUMENT_NUMBER, ResidentIdFixture.of(LocalDate.of(2010, 1, 16), 2, "310115"));
        assertThat(problems()).isEmpty();

        record.put(BIRTH_DATE, "2010-01-15");
        record.put(DOCUMENT_NUMBER, ResidentIdFixture.of(LocalDate.of(2010, 1, 15), 2, "310115"));
        assertThat(problems()).containsExactly("DOCUMENT_KIND field.document.householdRegisterAge");
    }

    @ParameterizedTest
    @Tag("ID-09")
    @CsvSource({
        "MILITARY_ID, 军字第1234567号, 军字第12号",
        "ARMED_POLICE_ID, 武字第1234567号, ABC",
        "HK_MACAU_PERMIT, H12345678, A12345678",
        "HK_MACAU_PERMIT, M1234567801, H123",
        "TAIWAN_PERMIT, 12345678, 1234567",
        "TAIWAN_PERMIT, 1234567890B, T1234567",
        "PERMANENT_RESIDENT_ID, FRA310080123156, FRA31",
        "PERMANENT_RESIDENT_ID, 911124198108030024, 911124198108030025",
        "PERMANENT_RESIDENT_ID, USA310080123156, UUU310080123156",
        "PERMANENT_RESIDENT_ID, XXA310000022956, USA310001023056",
        "CHINESE_PASSPORT, EA1234567, EI1234567",
        "CHINESE_PASSPORT, G12345678, A12345678",
        "CHINESE_PASSPORT, PE1234567, E1234567",
        "TRAVEL_DOCUMENT, L12345678, 旅字第1号",
        "BUSINESS_LICENCE, 91100000100003962T, 91100000100003963T",
        "BUSINESS_LICENCE, 110108000000016, 110108000000017",
        "REGISTRATION_CERTIFICATE, 91100000100003962T, 110108000000016",
        "ORGANISATION_CODE_CERTIFICATE, 100003962, 100003963",
        "ORGANISATION_CODE_CERTIFICATE, 100003962, 10000396",
        "OTHER_CERTIFICATE, 京民证字第0010号, 1",
        "PASSPORT, E12345678, 护照1",
        "PASSPORT, 12AB34567, ABCDEF",
        "OTHER, 边字第12345号, 1"
    })
    void every_kind_of_document_has_its_own_shape(String kind, String right, String wrong) {
        record.keySet().removeAll(List.of(SEX, BIRTH_DATE));
        record.put(DOCUMENT_KIND, kind);
        record.put(DOCUMENT_NUMBER, right);
        assertThat(problems()).isEmpty();

        record.put(DOCUMENT_NUMBER, wrong);
        assertThat(problems()).hasSize(1).allMatch(problem -> problem.contains("field.document."));
    }

    @Test
    void a_number_of_another_kind_of_document_is_refused() {
        record.put(DOCUMENT_KIND, "RESIDENCE_PERMIT");
        assertThat(problems()).containsExactly("DOCUMENT_NUMBER field.document.otherKind");

        record.keySet().removeAll(List.of(SEX, BIRTH_DATE));
        for (var place : List.of("810000", "820000", "830000")) {
            record.put(DOCUMENT_NUMBER, ResidentIdFixture.of(LocalDate.of(1990, 1, 1), 1, place));
            assertThat(problems()).as(place).isEmpty();
        }
        record.put(DOCUMENT_NUMBER, ResidentIdFixture.of(LocalDate.of(1990, 1, 1), 1, "810101"));
        assertThat(problems()).containsExactly("DOCUMENT_NUMBER field.document.otherKind");
    }

    @Test
    @Tag("ID-10")
    void a_document_of_organisations_is_no_person_s() {
        record.put(DOCUMENT_KIND, "BUSINESS_LICENCE");
        record.put(DOCUMENT_NUMBER, "91100000100003962T");
        assertThat(problems()).containsExactly("DOCUMENT_KIND field.document.ofOrganisations");

        record.keySet().removeAll(List.of(SEX, BIRTH_DATE));
        assertThat(problems()).isEmpty();
    }

    @Test
    @Tag("VA-01")
    void digits_stand_in_names_of_organisations_only() {
        record.put(NAME, "张伟3");
        assertThat(problems()).containsExactly("NAME field.name.ofOrganisation");

        record.keySet().removeAll(List.of(SEX, BIRTH_DATE));
        assertThat(problems()).containsExactly("NAME field.name.ofOrganisation");

        record.put(DOCUMENT_KIND, "BUSINESS_LICENCE");
        record.put(DOCUMENT_NUMBER, "91100000100003962T");
        assertThat(problems()).isEmpty();
    }

    @Test
    @Tag("NR-03")
    void papers_with_the_same_person_s_or_organisation_s_number_are_one_document() {
        assertThat(DocumentKind.BUSINESS_LICENCE.identityOf("91100000100003962T"))
                .isEqualTo(DocumentKind.REGISTRATION_CERTIFICATE.identityOf("91100000100003962T"))
                .isEqualTo(DocumentKind.ORGANISATION_CODE_CERTIFICATE.identityOf("100003962"))
                .isNotEqualTo(DocumentKind.OTHER_CERTIFICATE.identityOf("100003962"));
        assertThat(DocumentKind.HOUSEHOLD_REGISTER.identityOf("110105491231002"))
                .isEqualTo("RESIDENT_ID:11010519491231002X");
    }

    @Test
    void problems_never_carry_the_value() {
        record.put(DOCUMENT_NUMBER, "110105194912310021");

        assertThat(FieldCheck.check(record, TODAY).toString()).doesNotContain("19491231");
    }

    @Test
    @Tag("CI-02")
    void missing_names_the_mandatory_fields_without_value() {
        record.put(NAME, " ");

        assertThat(FieldCheck.missing(CustomerKind.INDIVIDUAL, record))
                .containsExactly(
                        NAME, CustomerField.MOBILE, CustomerField.BRANCH, CustomerField.STATUS);
    }
}
