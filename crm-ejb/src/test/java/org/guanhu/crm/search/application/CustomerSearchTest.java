package org.guanhu.crm.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.application.InvalidProposal;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.InvalidFieldValue;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.guanhu.crm.tag.domain.TagName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CustomerSearchTest {

    private static final TagName VIP = new TagName("VIP");

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber zhang;
    private CustomerNumber hargrave;
    private CustomerNumber elsewhere;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
        zhang =
                bank.customer(
                        "0101",
                        Map.of(
                                CustomerField.DOCUMENT_NUMBER, "E12345678",
                                CustomerField.MANAGER, "teller"));
        hargrave =
                bank.customer(
                        "0101",
                        Map.of(
                                CustomerField.NAME, "Hargrave",
                                CustomerField.MOBILE, "+8613700137000",
                                CustomerField.RISK_PREFERENCE, "BALANCED"));
        elsewhere = bank.customer("0102");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private List<String> found(Person by, CustomerCriteria criteria) {
        return bank
                .as(by, core -> core.search.find(criteria, PageRequest.first(10)))
                .rows()
                .stream()
                .map(CustomerRow::number)
                .toList();
    }

    private static CustomerCriteria named(String part) {
        return CustomerCriteria.of(Criterion.NAME, part);
    }

    @Test
    @Tag("SR-01")
    void finds_a_name_by_part_by_pinyin_and_by_initials() {
        for (var part : List.of("张", "伟", "张伟", "zhangwei", "zhang", "zw")) {
            assertThat(found(TELLER, named(part))).as(part).containsExactly(zhang.value());
        }
        assertThat(found(TELLER, named("argr"))).containsExactly(hargrave.value());
    }

    @Test
    @Tag("SR-02")
    void finds_by_document_and_by_mobile_as_people_write_them() {
        var byDocument = CustomerCriteria.of(Criterion.DOCUMENT, "e12345678");
        var byMobile = CustomerCriteria.of(Criterion.MOBILE, "137 0013 7000");

        assertThat(found(TELLER, byDocument)).containsExactly(zhang.value());
        assertThat(found(TELLER, byMobile)).containsExactly(hargrave.value());
    }

    @Test
    @Tag("SR-02")
    void finds_by_e_mail_whatever_its_capitals_and_no_address_that_only_looks_alike() {
        var own = bank.customer("0101", Map.of(CustomerField.EMAIL, "Wei-Min.Li@example.com"));
        bank.customer("0101", Map.of(CustomerField.EMAIL, "WeiMin.Li@example.com"));

        for (var typed :
                List.of(
                        "Wei-Min.Li@example.com",
                        " wei-min.li@EXAMPLE.com ",
                        "ｗｅｉ－ｍｉｎ．ｌｉ＠example.com")) {
            assertThat(found(TELLER, CustomerCriteria.of(Criterion.EMAIL, typed)))
                    .as(typed)
                    .containsExactly(own.value());
            assertThat(found(TELLER, CustomerCriteria.meant(typed))).containsExactly(own.value());
        }
        assertThat(found(TELLER, CustomerCriteria.of(Criterion.EMAIL, "li@example.com"))).isEmpty();
    }

    @Test
    @Tag("SR-02")
    void finds_by_the_last_four_of_document_or_mobile_within_the_scope() {
        bank.customer("0102", Map.of(CustomerField.DOCUMENT_NUMBER, "E11115678"));

        assertThat(found(TELLER, tail("5678"))).containsExactly(zhang.value());
        assertThat(found(TELLER, tail("７０００"))).containsExactly(hargrave.value());
        assertThat(found(TELLER, tail("8000"))).containsExactly(zhang.value());
        assertThat(found(TELLER, tail("1234"))).isEmpty();
        assertThat(found(TELLER, tail("8000").and(Criterion.NAME, "hargrave"))).isEmpty();
        List<CustomerRow> suggested = bank.as(TELLER, core -> core.search.suggest("5678"));
        assertThat(suggested).extracting(CustomerRow::number).containsExactly(zhang.value());
    }

    @Test
    @Tag("SR-02")
    void finds_an_old_document_by_the_end_of_either_form() {
        var li =
                bank.customer(
                        "0101",
                        Map.of(
                                CustomerField.DOCUMENT_KIND, "OTHER",
                                CustomerField.DOCUMENT_NUMBER, "110105491231002"));

        assertThat(found(TELLER, tail("1002"))).containsExactly(li.value());
        assertThat(found(TELLER, tail("002x"))).containsExactly(li.value());
    }

    private static CustomerCriteria tail(String typed) {
        return CustomerCriteria.of(Criterion.TAIL, typed);
    }

    @Test
    @Tag("SE-03")
    void neither_lists_nor_counts_what_is_out_of_scope() {
        var page = bank.as(STRANGER, core -> core.search.find(named("张"), PageRequest.first(10)));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows()).extracting("number").containsExactly(elsewhere.value());
        assertThat(found(STRANGER, CustomerCriteria.meant(zhang.value()))).isEmpty();
    }

    @Test
    @Tag("PM-01")
    void shows_a_manager_the_customers_that_he_manages() {
        assertThat(found(TELLER.withPortfolioOnly(), CustomerCriteria.none()))
                .containsExactly(zhang.value());
    }

    @Test
    void masks_mobile_and_document_in_lists_and_names_without_the_right() {
        var blind = TELLER.allowed(Permission.CUSTOMER_VIEW);

        var row =
                bank.as(
                                blind,
                                core ->
                                        core.search.find(
                                                CustomerCriteria.none(), PageRequest.first(10)))
                        .rows()
                        .get(0);

        assertThat(row.values().get("name")).isEqualTo("*伟");
        assertThat(row.values().get("mobile")).doesNotContain("0013");
        assertThat(row.values().get("documentNumber")).doesNotContain("1234567");
    }

    @Test
    void what_is_masked_cannot_be_found_out_by_searching() {
        var blind = TELLER.allowed(Permission.CUSTOMER_VIEW);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> found(blind, named("张")))
                .withMessage("search.masked");
        List<CustomerRow> suggested = bank.as(blind, core -> core.search.suggest("张伟"));
        assertThat(suggested).isEmpty();
        for (var guess :
                List.of(
                        withDocument("E12345678"),
                        withDocument("E12345679"),
                        tail("5678"),
                        tail("5679"),
                        CustomerCriteria.of(Criterion.EMAIL, "wei@example.com"))) {
            assertThatExceptionOfType(BusinessRuleViolation.class)
                    .isThrownBy(() -> found(blind, guess))
                    .withMessage("search.masked");
        }
    }

    private static CustomerCriteria withDocument(String number) {
        return CustomerCriteria.of(Criterion.DOCUMENT, number);
    }

    @Test
    void who_sees_no_personal_value_learns_none_by_proposing_it() {
        var blind = TELLER.allowed(Permission.CUSTOMER_VIEW, Permission.CHANGE_SUBMIT);

        for (var guess : List.of("E12345678", "E12345679")) {
            assertThatExceptionOfType(InvalidProposal.class)
                    .as(guess)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            blind,
                                            core ->
                                                    core.maintenance.compare(
                                                            core.proposal(
                                                                    zhang,
                                                                    Map.of(
                                                                            CustomerField
                                                                                    .DOCUMENT_NUMBER,
                                                                            guess),
                                                                    "form"))))
                    .satisfies(
                            refused ->
                                    assertThat(refused.problems())
                                            .extracting(FieldProblem::code)
                                            .containsExactly("customer.masked"));
        }
    }

    @Test
    @Tag("NR-03")
    void that_a_document_is_taken_names_nobody_wherever_the_other_customer_is() {
        var away = bank.customer("0102", Map.of(CustomerField.DOCUMENT_NUMBER, "E87654321"));

        for (var taken : List.of("E12345678", "E87654321")) {
            assertThatExceptionOfType(InvalidProposal.class)
                    .isThrownBy(
                            () ->
                                    bank.does(
                                            TELLER,
                                            core ->
                                                    core.propose(
                                                            hargrave,
                                                            Map.of(
                                                                    CustomerField.DOCUMENT_NUMBER,
                                                                    taken))))
                    .satisfies(
                            refused ->
                                    assertThat(refused.problems())
                                            .containsExactly(
                                                    FieldProblem.of(
                                                            CustomerField.DOCUMENT_NUMBER,
                                                            "customer.documentTaken")));
        }
        assertThat(found(TELLER, withDocument("E87654321"))).isEmpty();
        assertThat(found(STRANGER, withDocument("E87654321"))).containsExactly(away.value());
    }

    @Test
    @Tag("SR-02")
    void finds_a_citizen_by_the_number_of_the_first_generation_too() {
        var now = "11010519491231002X";
        var li =
                bank.customer(
                        "0101",
                        Map.of(
                                CustomerField.DOCUMENT_KIND, "RESIDENT_ID",
                                CustomerField.BIRTH_DATE, "1949-12-31",
                                CustomerField.DOCUMENT_NUMBER, now));

        for (var number : List.of(now, "110105491231002", "110105 19491231 002x")) {
            assertThat(found(TELLER, withDocument(number))).as(number).containsExactly(li.value());
        }
        List<CustomerRow> suggested =
                bank.as(TELLER, core -> core.search.suggest("110105491231002"));
        assertThat(suggested).extracting(CustomerRow::number).containsExactly(li.value());
    }

    @Test
    @Tag("NR-01")
    void says_what_is_wrong_with_a_number() {
        var wrong = zhang.value().substring(0, 9) + (zhang.value().charAt(9) == '0' ? '1' : '0');

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> found(TELLER, CustomerCriteria.meant(wrong)))
                .withMessage("search.numberCheckDigit");
        assertThatExceptionOfType(InvalidFieldValue.class)
                .isThrownBy(() -> found(TELLER, CustomerCriteria.of(Criterion.MOBILE, "12345")));
    }

    @Test
    void sorts_and_filters_on_plain_fields() {
        var daring =
                new CustomerCriteria(
                        Map.of(), false, Map.of(CustomerField.RISK_PREFERENCE, "BALANCED"));

        assertThat(found(TELLER, daring)).containsExactly(hargrave.value());
        var sorted =
                bank.as(
                        TELLER,
                        core ->
                                core.search.find(
                                        CustomerCriteria.none(),
                                        new PageRequest(0, 10, "number", false)));
        assertThat(sorted.rows())
                .extracting("number")
                .containsExactly(hargrave.value(), zhang.value());
    }

    @Test
    @Tag("TG-01")
    @Tag("TG-03")
    void tags_a_selection_and_finds_by_tag() {
        int tagged = bank.as(TELLER, core -> core.tags.add(List.of(zhang, hargrave), VIP));

        var vips = CustomerCriteria.of(Criterion.TAG, "VIP");
        assertThat(tagged).isEqualTo(2);
        assertThat(found(TELLER, vips)).containsExactly(zhang.value(), hargrave.value());
        bank.does(TELLER, core -> core.tags.remove(List.of(zhang), VIP));
        assertThat(found(TELLER, vips)).containsExactly(hargrave.value());
        assertThat(bank.as(TELLER, core -> core.verified()).isSound()).isTrue();
    }

    @Test
    void tags_nobody_if_one_of_the_selection_is_out_of_scope() {
        assertThatExceptionOfType(UnknownCustomer.class)
                .isThrownBy(
                        () ->
                                bank.does(
                                        TELLER,
                                        core -> core.tags.add(List.of(zhang, elsewhere), VIP)));

        Map<String, List<String>> tags =
                bank.as(TELLER, core -> core.tags.of(List.of(zhang.value())));
        assertThat(tags).isEmpty();
    }

    @Test
    @Tag("VA-01")
    void tells_of_each_criterion_why_it_cannot_be_meant() {
        var criteria =
                CustomerCriteria.of(Criterion.NUMBER, "1000000018")
                        .and(Criterion.NAME, "张")
                        .and(Criterion.DOCUMENT, "!")
                        .and(Criterion.MOBILE, "12345")
                        .and(Criterion.EMAIL, "wei")
                        .and(Criterion.TAIL, "123");

        var problems = bank.as(TELLER, core -> core.search.problems(criteria));

        assertThat(problems)
                .extracting(CriteriaProblem::criterion, CriteriaProblem::code)
                .containsExactly(
                        tuple("number", "search.numberCheckDigit"),
                        tuple("document", "field.document.characters"),
                        tuple("mobile", "field.mobile.length"),
                        tuple("email", "field.email.noAt"),
                        tuple("tail", "search.tailForm"));
    }

    @Test
    @Tag("PM-01")
    void names_those_who_manage_a_customer_in_scope() {
        assertThat(bank.<List<String>>as(TELLER, core -> core.search.managers()))
                .containsExactly("teller");
        assertThat(bank.<List<String>>as(STRANGER, core -> core.search.managers())).isEmpty();
    }
}
