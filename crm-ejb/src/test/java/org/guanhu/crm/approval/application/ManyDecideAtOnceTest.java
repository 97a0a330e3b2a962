package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.approval.domain.AlreadyDecided;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
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
class ManyDecideAtOnceTest {

    private static final int THREADS = 16;
    private static final int REQUESTS = 300;
    private static final int CUSTOMERS = 30;

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private final List<CustomerNumber> customers = new ArrayList<>();
    private final List<ChangeRequestNumber> requests = new ArrayList<>();
    private final Map<ChangeRequestNumber, AtomicInteger> won = new ConcurrentHashMap<>();
    private final Set<ChangeRequestNumber> withdrawn = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void propose_on_thirty_customers_and_ten_fields() {
        bank = new Bank(kind);
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(bank.customer("0101"));
        }
        var typed =
                Map.of(
                        CustomerField.MOBILE, "13900139000",
                        CustomerField.EMAIL, "a@b.cn",
                        CustomerField.SEX, "FEMALE",
                        CustomerField.HOUSEHOLD_ADDRESS, "上海市徐汇区漕溪路1号",
                        CustomerField.RESIDENTIAL_ADDRESS, "上海市徐汇区漕溪路2号",
                        CustomerField.BILLING_ADDRESS, "上海市徐汇区漕溪路3号",
                        CustomerField.REGION, "上海",
                        CustomerField.OCCUPATION, "教师",
                        CustomerField.EMPLOYER, "上海中学",
                        CustomerField.DOCUMENT_EXPIRY, "2035-01-01");
        for (var customer : customers) {
            typed.forEach(
                    (field, value) ->
                            requests.add(
                                    bank.as(
                                            TELLER,
                                            core -> core.propose(customer, Map.of(field, value)))));
        }
        assertThat(requests).hasSize(REQUESTS);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Tag("CW-13")
    void each_request_has_exactly_one_outcome_and_moves_the_version_once() throws Exception {
        everybodyDecides();

        assertThat(requests).allSatisfy(this::hasOneOutcome);
        for (var customer : customers) {
            assertThat(version(customer)).isEqualTo(1 + applied(customer));
        }
        bank.seal();
        assertThat(bank.as(TELLER, core -> core.verified()).problems()).isEmpty();
    }

    private void everybodyDecides() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var racers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < THREADS; i++) {
                racers.add(racer(i));
            }
            for (var done : threads.invokeAll(racers)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> racer(int place) {
        return () -> {
            var mine = new ArrayList<>(requests);
            Collections.shuffle(mine, new java.util.Random(place));
            var checker = Person.in("checker" + place, "0101");
            for (var number : mine) {
                tryIt(place, checker, number);
            }
            return null;
        };
    }

    private void tryIt(int place, Person checker, ChangeRequestNumber number) {
        try {
            switch (place % 4) {
                case 0, 1 ->
                        bank.does(checker, core -> core.approval.approve(core.order(number, null)));
                case 2 ->
                        bank.does(checker, core -> core.approval.reject(core.order(number, "no")));
                default -> bank.does(TELLER, core -> core.approval.withdraw(number));
            }
            if (place % 4 != 3 || withdrawn.add(number)) {
                won.computeIfAbsent(number, none -> new AtomicInteger()).incrementAndGet();
            }
        } catch (AlreadyDecided lost) {
            assertThat(lost.code()).startsWith("approval.alreadyDecided.");
        }
    }

    private void hasOneOutcome(ChangeRequestNumber number) {
        var status = bank.as(TELLER, core -> core.inquiry.view(number)).row().status();
        assertThat(status.isOpen()).isFalse();
        int winners = won.getOrDefault(number, new AtomicInteger()).get();
        assertThat(winners).isEqualTo(1);
    }

    private long version(CustomerNumber customer) {
        return bank.as(TELLER, core -> core.records.read(customer)).version();
    }

    private long applied(CustomerNumber customer) {
        var applied =
                new RequestCriteria(
                        RequestCriteria.View.ALL, ChangeRequestStatus.APPLIED, customer.value());
        return bank.as(
                        TELLER,
                        core ->
                                core.inquiry.find(
                                        applied, org.guanhu.crm.shared.domain.PageRequest.first(1)))
                .total();
    }
}
