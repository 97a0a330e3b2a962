package org.guanhu.crm.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.guanhu.crm.shared.infrastructure.SqlSpy;
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
@Tag("SE-06")
@DisplayName("A log of statements with their parameters tells nothing that was typed")
class NothingTypedReachesTheDatabaseTest {

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final String NAME = "欧阳绿洲";
    private static final String PINYIN = "ouyanglvzhou";
    private static final String DOCUMENT = "E55667788";
    private static final String MOBILE = "13911223344";
    private static final String EMAIL = "lv.zhou@example.com";
    private static final String[] TYPED = {
        NAME,
        PINYIN,
        DOCUMENT,
        DOCUMENT.toLowerCase(Locale.ROOT),
        MOBILE,
        EMAIL,
        "绿洲",
        "7788",
        "3344"
    };

    @Parameter MigratedDatabase.Kind kind;

    private final SqlSpy spy = new SqlSpy();
    private Bank bank;

    @BeforeEach
    void open_a_customer() {
        bank = new Bank(MigratedDatabase.heardBy(spy, kind), new TestKeys());
        bank.customer(
                "0101",
                Map.of(
                        CustomerField.NAME, NAME,
                        CustomerField.DOCUMENT_NUMBER, DOCUMENT,
                        CustomerField.MOBILE, "+86" + MOBILE,
                        CustomerField.EMAIL, EMAIL));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private void silent(Consumer<Core> work) {
        spy.forget();
        bank.does(TELLER, work);
        assertThat(spy.size()).isPositive();
        assertThat(spy.heard(TYPED)).isEmpty();
    }

    @Test
    void not_when_the_record_is_made() {
        assertThat(spy.heard(TYPED)).isEmpty();
    }

    @Test
    void not_by_any_search() {
        for (var criterion : Criterion.sealed()) {
            for (var typed : TYPED) {
                silent(
                        core -> {
                            var wanted = CustomerCriteria.of(criterion, typed);
                            if (core.search.problems(wanted).isEmpty()) {
                                core.search.find(wanted, PAGE);
                            }
                            core.search.suggest(typed);
                            core.search.managers();
                        });
            }
        }
    }

    @Test
    void not_by_a_filter_that_offers_other_things() {
        for (var typed : TYPED) {
            silent(
                    core -> {
                        core.search.managers();
                        Stream.of(CustomerField.BRANCH, CustomerField.MANAGER, CustomerField.STATUS)
                                .map(field -> Map.of(field, typed))
                                .map(equal -> new CustomerCriteria(Map.of(), false, equal))
                                .forEach(wanted -> core.search.find(wanted, PAGE));
                        core.search.find(CustomerCriteria.of(Criterion.TAG, typed), PAGE);
                    });
        }
    }

    @Test
    void not_by_the_lists_of_requests_and_of_the_ledger() {
        for (var typed : TYPED) {
            silent(
                    core -> {
                        core.search.managers();
                        core.inquiry.find(RequestCriteria.on(typed), PAGE);
                        core.inquiry.count(RequestCriteria.on(typed));
                        core.ledger.find(LedgerCriteria.about(typed), PAGE);
                        core.ledger.find(new LedgerCriteria(null, null, typed, null, null), PAGE);
                    });
        }
        silent(core -> core.ledger.find(new LedgerCriteria(null, NAME, null, null, null), PAGE));
    }
}
