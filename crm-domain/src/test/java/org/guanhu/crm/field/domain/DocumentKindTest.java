package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentKindTest {

    @ParameterizedTest
    @Tag("ID-09")
    @CsvSource({
        "居民身份证, RESIDENT_ID",
        "临时居民身份证, TEMPORARY_RESIDENT_ID",
        "户口簿, HOUSEHOLD_REGISTER",
        "军人身份证件, MILITARY_ID",
        "武警身份证件, ARMED_POLICE_ID",
        "港澳居民来往内地通行证, HK_MACAU_PERMIT",
        "台湾居民来往大陆通行证, TAIWAN_PERMIT",
        "旅行证, TRAVEL_DOCUMENT",
        "外国护照, PASSPORT",
        "中国护照, CHINESE_PASSPORT",
        "港澳台居民居住证, RESIDENCE_PERMIT",
        "外国人永久居留身份证, PERMANENT_RESIDENT_ID",
        "其他, OTHER"
    })
    void every_document_of_a_person_is_read(String written, DocumentKind kind) {
        assertThat(FieldType.DOCUMENT_KIND.canonical(CustomerField.DOCUMENT_KIND, written))
                .isEqualTo(kind.name());
        assertThat(kind.isOfOrganisations()).isFalse();
    }

    @ParameterizedTest
    @Tag("ID-10")
    @CsvSource({
        "营业执照, BUSINESS_LICENCE",
        "Business Licence, BUSINESS_LICENCE",
        "统一社会信用代码, BUSINESS_LICENCE",
        "登记证书, REGISTRATION_CERTIFICATE",
        "组织机构代码证, ORGANISATION_CODE_CERTIFICATE",
        "其他机构证件, OTHER_CERTIFICATE"
    })
    void every_certificate_of_an_organisation_is_read(String written, DocumentKind kind) {
        assertThat(FieldType.DOCUMENT_KIND.canonical(CustomerField.DOCUMENT_KIND, written))
                .isEqualTo(kind.name());
        assertThat(kind.isOfOrganisations()).isTrue();
    }

    @Test
    void no_written_form_is_claimed_by_two_kinds() {
        var forms =
                Arrays.stream(DocumentKind.values())
                        .flatMap(kind -> kind.writtenForms().stream())
                        .toList();

        assertThat(forms).doesNotHaveDuplicates();
    }
}
