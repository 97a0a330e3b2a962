package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.FieldTaken;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
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
class ManyAskAtOnceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final TagName VIP = new TagName("VIP");

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    @Tag("CW-13")
    void one_form_sent_many_times_at_once_is_one_request_and_everybody_hears_its_number()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var customer = bank.customer("0101");
            var form = "form-" + round;
            var proposal =
                    bank.as(
                            TELLER,
                            core ->
                                    core.proposal(
                                            customer,
                                            Map.of(CustomerField.MOBILE, "13900139000"),
                                            form));

            List<ChangeRequestNumber> answers =
                    atOnce(place -> bank.as(TELLER, core -> core.maintenance.propose(proposal)));

            assertThat(answers).hasSize(THREADS).containsOnly(answers.get(0));
        }
    }

    @Test
    void of_two_who_want_one_field_at_once_the_second_hears_whose_request_holds_it()
            throws Exception {
        var customer = bank.customer("0101");

        var answers = atOnce(place -> wantsTheMobile(place, customer));

        assertThat(answers).filteredOn("made"::equals).hasSize(1);
        assertThat(answers).filteredOn("taken"::equals).hasSize(THREADS - 1);
    }

    private String wantsTheMobile(int place, CustomerNumber customer) {
        try {
            bank.does(
                    Person.in("teller" + place, "0101"),
                    core -> core.propose(customer, Map.of(CustomerField.MOBILE, "13900139000")));
            return "made";
        } catch (FieldTaken taken) {
            return "taken";
        }
    }

    @Test
    @Tag("TG-01")
    void who_tags_what_another_one_is_tagging_finds_it_tagged() throws Exception {
        var customers = new ArrayList<CustomerNumber>();
        for (int i = 0; i < THREADS; i++) {
            customers.add(bank.customer("0101"));
        }

        var added =
                atOnce(
                        place -> {
                            var mine = new ArrayList<>(customers);
                            Collections.rotate(mine, place);
                            return bank.<Integer>as(
                                    Person.in("teller" + place, "0101"),
                                    core -> core.tags.add(mine, VIP));
                        });

        assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(THREADS);
        assertThat(bank.as(SUPERVISOR, core -> core.verified()).isSound()).isTrue();
    }

    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CyclicBarrier(THREADS);
            var all = new ArrayList<Callable<T>>();
            for (int i = 0; i < THREADS; i++) {
                int place = i;
                all.add(
                        () -> {
                            start.await();
                            return work.apply(place);
                        });
            }
            var answers = new ArrayList<T>();
            for (var done : threads.invokeAll(all)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
