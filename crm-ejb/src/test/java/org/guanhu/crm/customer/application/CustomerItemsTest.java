package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.ledger.application.ChainReport;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("CI-06")
class CustomerItemsTest {

    private static final String ROAD = "上海市长宁区虹桥路2号";
    private static final String OTHER_ROAD = "上海市徐汇区衡山路15弄3号";

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
        customer = bank.customer("0101");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static Field field(RecordItem item, String attribute) {
        return Field.byKey(item.key() + "." + attribute).orElseThrow();
    }

    private RecordItem offered(ItemKind wanted) {
        return bank.as(TELLER, core -> core.maintenance.form(customer)).of(wanted).stream()
                .filter(RecordItem::isNew)
                .findFirst()
                .orElseThrow();
    }

    private RecordItem onRecord(ItemKind wanted) {
        var all = bank.as(SUPERVISOR, core -> core.records.read(customer)).of(wanted);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void change(Map<Field, String> typed) {
        bank.amend(customer, typed);
    }

    private RecordItem add(ItemKind wanted, Map<String, String> values) {
        var item = offered(wanted);
        var typed = new HashMap<Field, String>();
        values.forEach((attribute, value) -> typed.put(field(item, attribute), value));
        change(typed);
        return item;
    }

    private RecordItem addAddress() {
        return add(ItemKind.ADDRESS, Map.of("purpose", "WORK", "text", ROAD));
    }

    private ChainReport verified() {
        return bank.as(SUPERVISOR, Core::verified);
    }

    @Test
    void a_further_address_is_on_record_once_a_second_person_approves() {
        var item = offered(ItemKind.ADDRESS);
        var typed = Map.of(field(item, "purpose"), "WORK", field(item, "text"), ROAD);
        var number = bank.as(TELLER, core -> core.propose(customer, typed));
        assertThat(bank.as(SUPERVISOR, core -> core.records.read(customer)).items()).isEmpty();

        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(number, null)));

        assertThat(onRecord(ItemKind.ADDRESS).key()).isEqualTo(item.key());
    }

    @Test
    void it_can_be_changed_and_taken_off_and_the_record_is_what_its_changes_made() {
        var item = addAddress();
        assertThat(onRecord(ItemKind.ADDRESS).key()).isEqualTo(item.key());

        change(Map.of(field(item, "text"), OTHER_ROAD));
        var road = bank.as(SUPERVISOR, core -> core.value(customer, field(item, "text")));
        assertThat(road).isEqualTo(OTHER_ROAD);
        assertThat(verified().problems()).isEmpty();

        change(Map.of(field(item, "text"), "", field(item, "purpose"), ""));
        assertThat(bank.as(SUPERVISOR, core -> core.records.read(customer)).items()).isEmpty();
        assertThat(verified().problems()).isEmpty();
    }

    @Test
    void nothing_of_it_stands_readable_in_the_database() throws SQLException {
        addAddress();

        // Nothing is changed: as many rows would be as hold a road in plain text.
        assertThat(
                        bank.database()
                                .sql(
                                        "update customer_value set plain = plain where plain like '%路%'"))
                .isZero();
    }

    @Test
    @Tag("AU-04")
    void a_value_edited_behind_the_applications_back_is_found() throws SQLException {
        addAddress();
        bank.database().tamper("update customer_value set plain = 'BILLING' where plain = 'WORK'");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::part)
                .containsExactly("customer.item.address.purpose");

        bank.database().tamper("delete from customer_value");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::part)
                .containsExactlyInAnyOrder(
                        "customer.item.address.purpose", "customer.item.address.text");
    }

    @Test
    @Tag("SE-04")
    void who_may_not_see_the_value_sees_it_masked_here_too() {
        var item = addAddress();
        var blind = SUPERVISOR.allowed(Permission.CUSTOMER_VIEW);

        var seen = bank.as(blind, core -> core.records.read(customer));

        assertThat(seen.fields().get(field(item, "text")).masked()).isTrue();
        assertThat(seen.fields().get(field(item, "text")).value()).doesNotContain("虹桥路");
    }

    @Test
    void what_a_person_cannot_have_is_refused_where_it_was_typed() {
        var owner = Field.byKey("owner.t5k2z9qa01.name").orElseThrow();

        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(
                        () -> bank.as(TELLER, core -> core.propose(customer, Map.of(owner, "李强"))))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .contains(FieldProblem.of(owner, "field.notOfKind")));
    }

    @Test
    void half_an_item_is_refused_at_the_field_that_is_missing() {
        var item = offered(ItemKind.ADDRESS);

        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(
                        () ->
                                bank.as(
                                        TELLER,
                                        core ->
                                                core.propose(
                                                        customer,
                                                        Map.of(field(item, "text"), ROAD))))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactly(
                                                FieldProblem.of(
                                                        field(item, "purpose"),
                                                        "field.mandatory")));
    }

    private List<String> found(Criterion criterion, String text) {
        var wanted = CustomerCriteria.of(criterion, text);
        return bank
                .as(TELLER, core -> core.search.find(wanted, PageRequest.first(10)))
                .rows()
                .stream()
                .map(CustomerRow::number)
                .toList();
    }

    private void addPhoneAndPassport() {
        add(ItemKind.PHONE, Map.of("purpose", "WORK", "number", "13912345678"));
        add(ItemKind.EMAIL, Map.of("purpose", "WORK", "address", "Wei.Zhang@example.cn"));
        add(ItemKind.DOCUMENT, Map.of("kind", "PASSPORT", "number", "E98765432"));
    }

    @Test
    void a_customer_is_found_by_a_further_phone_mailbox_and_document() {
        bank.customer("0101", Map.of(CustomerField.MOBILE, "+8613700137000"));
        addPhoneAndPassport();

        assertThat(found(Criterion.MOBILE, "139 1234 5678")).containsExactly(customer.value());
        assertThat(found(Criterion.EMAIL, "wei.zhang@example.cn"))
                .containsExactly(customer.value());
        assertThat(found(Criterion.DOCUMENT, "e98765432")).containsExactly(customer.value());
        assertThat(found(Criterion.TAIL, "5432")).containsExactly(customer.value());
        assertThat(found(Criterion.MOBILE, "13912345679")).isEmpty();
    }

    @Test
    @Tag("NR-03")
    void nobody_else_gets_on_record_with_a_further_document() {
        addPhoneAndPassport();
        var other = bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, "E11111111"));

        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(
                        () ->
                                bank.as(
                                        TELLER,
                                        core ->
                                                core.propose(
                                                        other,
                                                        Map.of(
                                                                CustomerField.DOCUMENT_NUMBER,
                                                                "E98765432"))))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactly(
                                                FieldProblem.of(
                                                        CustomerField.DOCUMENT_NUMBER,
                                                        "customer.documentTaken")));
    }
}
