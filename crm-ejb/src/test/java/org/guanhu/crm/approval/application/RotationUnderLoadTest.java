package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.crypto.infrastructure.KeysProcess;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.application.InvalidProposal;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SE-06")
@DisplayName("SE-06: keys change while the bank works")
class RotationUnderLoadTest {

    private static final int CUSTOMERS = 600;
    private static final int THREADS = 4;
    private static final int KILLS = 5;
    private static final List<String> SETS = List.of("subjectwrap", "bidx", "name");
    private static final List<String> MADE_LAST = List.of("bidx", "name");

    private static final String PASSPORT = "E98765432";

    @TempDir Path folder;

    private final List<CustomerNumber> customers = new ArrayList<>();
    private Field passport;
    private final Map<CustomerNumber, String> mobiles = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();
    private final AtomicBoolean working = new AtomicBoolean(true);

    @Test
    void five_kills_in_the_middle_leave_nothing_unreadable_and_the_old_keys_can_go()
            throws Exception {
        var url = MigratedDatabase.newPostgresUrl();
        var file = folder.resolve("keys.json");
        try (var bank = new Bank(MigratedDatabase.at(url), TestKeys.in(file))) {
            for (int i = 0; i < CUSTOMERS; i++) {
                customers.add(bank.customer("0101"));
            }
            passport = bank.passport(customers.get(0), PASSPORT);
            var keys = new KeysProcess(file, url);
            var old = keys.inUse();
            var load = approveInSeveralThreads(bank);
            SETS.forEach(set -> keys.run("promote", set, keys.run("add", set).split(" ")[1]));
            refusesToRetire(keys, old, SETS);
            for (int kill = 0; kill < KILLS; kill++) {
                keys.killedAfter(1 + kill % 3);
            }
            refusesToRetire(keys, old, MADE_LAST);
            working.set(false);
            for (var thread : load) {
                thread.get();
            }
            keys.run("reseal");
            SETS.forEach(set -> keys.run("retire", set, old.get(set)));
            assertThat(keys.inUse().values())
                    .doesNotContainAnyElementsOf(SETS.stream().map(old::get).toList());
        }
        everythingIsReadable(url, file);
    }

    private static void refusesToRetire(
            KeysProcess keys, Map<String, String> old, List<String> sets) throws IOException {
        for (var set : sets) {
            assertThat(keys.refusal("retire", set, old.get(set))).contains("rows still need");
        }
    }

    private List<Future<?>> approveInSeveralThreads(Bank bank) {
        var threads = Executors.newFixedThreadPool(THREADS);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < THREADS; i++) {
            int mine = i;
            running.add(threads.submit(() -> approve(bank, mine)));
        }
        threads.shutdown();
        return running;
    }

    private void approve(Bank bank, int mine) {
        var maker = Person.in("maker" + mine, "0101");
        var checker = Person.in("checker" + mine, "0101");
        for (int i = mine; working.get(); i = (i + THREADS) % CUSTOMERS) {
            var customer = customers.get(i);
            var mobile = "+86139%08d".formatted(counter.incrementAndGet());
            var request =
                    bank.as(
                            maker,
                            core -> core.propose(customer, Map.of(CustomerField.MOBILE, mobile)));
            bank.does(checker, core -> core.approval.approve(core.order(request, null)));
            mobiles.put(customer, mobile);
        }
    }

    private void everythingIsReadable(String url, Path file) throws SQLException {
        try (var bank = new Bank(MigratedDatabase.at(url), TestKeys.in(file))) {
            assertThat(mobiles).hasSizeGreaterThan(THREADS);
            for (var customer : customers) {
                var record = bank.as(Person.TELLER, core -> core.records.read(customer));
                assertThat(record.field("name").value()).isEqualTo("张伟");
                var history =
                        bank.as(
                                Person.TELLER,
                                core -> core.records.history(customer, PageRequest.first(50)));
                assertThat(history.rows()).isNotEmpty();
            }
            mobiles.forEach((customer, mobile) -> isFound(bank, customer, mobile));
            itemsAreAsTheyWere(bank);
            assertThat(found(bank, criteria("zhangwei", null))).isEqualTo(CUSTOMERS);
            bank.seal();
            assertThat(bank.as(Person.TELLER, core -> core.verified()).problems()).isEmpty();
        }
    }

    /** Still read, found by, and nobody else's. */
    private void itemsAreAsTheyWere(Bank bank) {
        var owner = customers.get(0);
        var number = bank.as(Person.TELLER, core -> core.value(owner, passport));
        assertThat(number).isEqualTo(PASSPORT);
        var byDocument = CustomerCriteria.of(Criterion.DOCUMENT, PASSPORT);
        assertThat(found(bank, byDocument)).isOne();
        var other = customers.get(1);
        var taken =
                Map.of(
                        CustomerField.DOCUMENT_KIND,
                        "PASSPORT",
                        CustomerField.DOCUMENT_NUMBER,
                        PASSPORT);
        assertThatExceptionOfType(InvalidProposal.class)
                .isThrownBy(() -> bank.as(Person.TELLER, core -> core.propose(other, taken)))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FieldProblem::code)
                                        .containsExactly("customer.documentTaken"));
    }

    private static void isFound(Bank bank, CustomerNumber customer, String mobile) {
        var page =
                bank.as(
                        Person.TELLER,
                        core -> core.search.find(criteria(null, mobile), PageRequest.first(10)));
        assertThat(page.rows()).extracting("number").containsExactly(customer.value());
    }

    private static CustomerCriteria criteria(String name, String mobile) {
        return CustomerCriteria.of(Criterion.NAME, name).and(Criterion.MOBILE, mobile);
    }

    private static long found(Bank bank, CustomerCriteria criteria) {
        return bank.as(Person.TELLER, core -> core.search.find(criteria, PageRequest.first(10)))
                .total();
    }
}
