package org.guanhu.crm.reveal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanhu.crm.shared.application.Person.STRANGER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.reveal.domain.RevealPurpose;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
@Tag("SE-05")
@Tag("SE-11")
class CustomerRevealTest {

    private static final String DOCUMENT = "E12345678";

    /** As a teller: sees personal values, and sensitive ones masked. */
    private static final Person TELLER =
            Person.TELLER.allowed(
                    Permission.CUSTOMER_VIEW,
                    Permission.CUSTOMER_SEE_PERSONAL,
                    Permission.CUSTOMER_REVEAL);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void open_a_customer() {
        bank = new Bank(kind);
        customer = bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, DOCUMENT));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private RevealOrder order(Field field) {
        return order(field, RevealPurpose.IDENTITY_CHECK, "Stands at the counter");
    }

    private RevealOrder order(Field field, RevealPurpose purpose, String words) {
        return new RevealOrder(customer, field, purpose, words);
    }

    private Revealed reveal(Person who, RevealOrder order) {
        return bank.as(who, core -> core.reveal.reveal(order));
    }

    private long entries(Person who) {
        return bank.as(who, core -> core.writing.length(LedgerStream.ofReveals(who.person())));
    }

    private void isRefused(Person who, RevealOrder order, String code) {
        assertThatThrownBy(() -> reveal(who, order))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(entries(who)).isZero();
    }

    @Test
    void a_masked_value_is_shown_once_it_is_written_down() {
        var revealed = reveal(TELLER, order(CustomerField.DOCUMENT_NUMBER));

        assertThat(revealed.value()).isEqualTo(DOCUMENT);
        assertThat(revealed.seconds()).isEqualTo(60);
        assertThat(revealed.left()).isEqualTo(Core.REVEALS_A_DAY - 1);
        assertThat(entries(TELLER)).isEqualTo(1);
    }

    @Test
    void the_number_of_a_further_document_is_shown_as_the_first_ones_is() {
        var number = bank.passport(customer, "E98765432");
        var masked = bank.as(TELLER, core -> core.records.read(customer)).fields().get(number);
        assertThat(masked.value()).isEqualTo("E*******2");

        assertThat(reveal(TELLER, order(number)).value()).isEqualTo("E98765432");

        assertThat(newest().kind()).isEqualTo("value.revealed");
        assertThat(newest().facts()).containsEntry("field", number.key());
        assertThat(entries(TELLER)).isEqualTo(1);
    }

    private LedgerRow newest() {
        return bank.as(
                        Person.SUPERVISOR,
                        core -> core.records.history(customer, PageRequest.first(50)))
                .rows()
                .get(0);
    }

    @Test
    void the_entry_tells_whose_value_which_and_what_for() {
        reveal(TELLER, order(CustomerField.DOCUMENT_NUMBER));

        var row = newest();
        assertThat(row.kind()).isEqualTo("value.revealed");
        assertThat(row.actor()).isEqualTo("teller");
        assertThat(row.facts())
                .containsEntry("field", "documentNumber")
                .containsEntry("purpose", "IDENTITY_CHECK");
        assertThat(row.values())
                .singleElement()
                .extracting("after")
                .isEqualTo("Stands at the counter");
    }

    @Test
    void what_is_open_or_empty_is_not_revealed() {
        isRefused(TELLER, order(CustomerField.MOBILE), "reveal.nothingMasked");
        isRefused(TELLER, order(CustomerField.BILLING_ADDRESS), "reveal.nothingMasked");
    }

    @Test
    void without_a_purpose_there_is_nothing_to_see() {
        isRefused(
                TELLER,
                order(CustomerField.DOCUMENT_NUMBER, null, "Because"),
                "reveal.purposeMissing");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "abc"})
    void without_a_reason_there_is_nothing_to_see(String words) {
        assertThatThrownBy(
                        () ->
                                reveal(
                                        TELLER,
                                        order(
                                                CustomerField.DOCUMENT_NUMBER,
                                                RevealPurpose.OTHER,
                                                words)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(entries(TELLER)).isZero();
    }

    @Test
    void a_scope_that_masks_is_not_lifted() {
        var masked =
                new Person(
                        TELLER.id(),
                        TELLER.person(),
                        TELLER.branch(),
                        new DataScope(Set.of(TELLER.branch()), null, true),
                        TELLER.permissions());

        isRefused(masked, order(CustomerField.DOCUMENT_NUMBER), "reveal.scopeMasks");
    }

    @Test
    void another_branchs_customer_does_not_exist() {
        assertThatThrownBy(() -> reveal(STRANGER, order(CustomerField.DOCUMENT_NUMBER)))
                .isInstanceOf(UnknownCustomer.class);
        assertThat(entries(STRANGER)).isZero();
    }

    @Test
    void the_days_share_is_one_persons_under_all_accounts() {
        for (int i = 0; i < Core.REVEALS_A_DAY; i++) {
            reveal(
                    i % 2 == 0 ? TELLER : TELLER.underAnotherAccount("teller8"),
                    order(CustomerField.DOCUMENT_NUMBER));
        }

        assertThatThrownBy(() -> reveal(TELLER, order(CustomerField.DOCUMENT_NUMBER)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("reveal.quotaUsed"));
        assertThat(entries(TELLER)).isEqualTo(Core.REVEALS_A_DAY);
    }

    @Test
    void many_at_once_get_no_more_than_the_share() throws Exception {
        reveal(TELLER, order(CustomerField.DOCUMENT_NUMBER));

        long shown = 1 + shown(16);

        assertThat(shown).isLessThanOrEqualTo(Core.REVEALS_A_DAY).isEqualTo(entries(TELLER));
    }

    @Test
    void of_many_first_ones_of_a_day_some_are_shown_and_the_others_hear_why() throws Exception {
        long shown = shown(8);

        assertThat(shown).isBetween(1L, (long) Core.REVEALS_A_DAY).isEqualTo(entries(TELLER));
    }

    /**
     * How many of so many at the same moment are shown a value; the others are refused in words.
     */
    private long shown(int tries) throws Exception {
        var start = new CyclicBarrier(8);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> one =
                    () -> {
                        start.await();
                        return outcome();
                    };
            var outcomes = new ArrayList<String>();
            for (var running : pool.invokeAll(Collections.nCopies(tries, one))) {
                outcomes.add(running.get());
            }
            assertThat(outcomes).containsAnyOf("shown", "reveal.quotaUsed");
            assertThat(Set.of("shown", "reveal.quotaUsed", "reveal.again")).containsAll(outcomes);
            return Collections.frequency(outcomes, "shown");
        } finally {
            pool.shutdownNow();
        }
    }

    private String outcome() {
        try {
            reveal(TELLER, order(CustomerField.DOCUMENT_NUMBER));
            return "shown";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
