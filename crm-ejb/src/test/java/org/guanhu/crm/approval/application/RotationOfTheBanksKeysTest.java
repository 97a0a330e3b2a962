package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.infrastructure.KeysProcess;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SE-06")
@DisplayName("SE-06: keys for the bank's own values, digests and checkpoints change while it works")
class RotationOfTheBanksKeysTest {

    private static final int CUSTOMERS = 8;
    private static final int ROWS = 40;
    private static final int KILLS = 5;
    private static final String PASSPORT = "E98765432";
    private static final String IMPORT = "IM00000001";
    private static final List<String> SETS = List.of("digest", "field", "checkpoint");

    @TempDir Path folder;

    private final List<CustomerNumber> customers = new ArrayList<>();
    private final AtomicInteger counter = new AtomicInteger();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private KeysProcess keys;
    private Map<String, String> old;
    private Field passport;

    @Test
    void nothing_is_lost_and_every_checkpoint_still_verifies() throws Exception {
        var url = MigratedDatabase.newPostgresUrl();
        var file = folder.resolve("keys.json");
        byte[] signed;
        try (var bank = new Bank(MigratedDatabase.at(url), TestKeys.in(file))) {
            signed = TestKeys.in(file).checkpoints().publicKeys().get(0);
            prepare(bank, TestKeys.in(file));
            keys = new KeysProcess(file, url);
            old = keys.inUse();
            var open = bank.as(Person.TELLER, core -> change(core, customers.get(0)));
            var order = bank.as(Person.SUPERVISOR, core -> core.order(open, null));
            var form = bank.as(Person.TELLER, core -> proposal(core, customers.get(1)));
            bank.seal();
            SETS.forEach(set -> keys.run("promote", set, keys.run("add", set).split(" ")[1]));
            refuses("checkpoint", "does not bear the signature");
            var load = work(bank);
            refuses("digest", "2 rows still need");
            refuses("field", ROWS + 1 + " rows still need");
            for (int kill = 0; kill < KILLS; kill++) {
                keys.killedAfter(1 + kill % 3);
            }
            refuses("field", "rows still need");
            bank.does(Person.TELLER, core -> core.maintenance.propose(form));
            signsWithTheNewKey(bank, signed);
            working.set(false);
            load.get();
            keys.run("reseal");
            refuses("digest", "1 rows still need");
            bank.does(Person.SUPERVISOR, core -> core.approval.approve(order));
            SETS.forEach(set -> keys.run("retire", set, old.get(set)));
            assertThat(keys.inUse().values())
                    .doesNotContainAnyElementsOf(SETS.stream().map(old::get).toList());
        }
        everythingIsAsItWas(url, file, signed);
    }

    /** Customers, and an import from before imports had data keys, which was tried. */
    private void prepare(Bank bank, TestKeys ring) throws SQLException {
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(bank.customer("0101"));
        }
        passport = bank.passport(customers.get(0), PASSPORT);
        var digest = ring.bankCipher().digest(rowOf(0), "rows");
        bank.database()
                .sql(
                        sealed(
                                ring,
                                "insert into import_file (import_key, file_name, file_digest,"
                                        + " charset_name, row_count, uploaded_by, uploaded_at, branch_code, column_list,"
                                        + " terms, ok_count, incomplete_count, error_count, duplicate_count, rows_digest,"
                                        + " status, version) values ('"
                                        + IMPORT
                                        + "', %s, '-', 'UTF-8', 1, 'teller',"
                                        + " current_timestamp, '0101', '', '', 0, 0, 0, 0, '"
                                        + digest
                                        + "', 'CHECKED', 1)",
                                new SealPlace("import_file", "file_name", IMPORT, "")));
        for (int row = 1; row <= ROWS; row++) {
            bank.database()
                    .sql(
                            sealed(
                                    ring,
                                    "insert into import_row (import_key, row_no, cells)"
                                            + " values ('"
                                            + IMPORT
                                            + "', "
                                            + row
                                            + ", %s)",
                                    rowOf(row)));
        }
    }

    private static SealPlace rowOf(int row) {
        return new SealPlace("import_row", "cells", IMPORT + "#" + row, "");
    }

    private static String sealed(TestKeys ring, String sql, SealPlace place) {
        var bytes = ring.bankCipher().seal(place, "value of " + place.key());
        return sql.formatted("'\\x" + java.util.HexFormat.of().formatHex(bytes) + "'");
    }

    private ChangeRequestNumber change(Core core, CustomerNumber customer) {
        return core.propose(
                customer,
                Map.of(CustomerField.MOBILE, "+86139%08d".formatted(counter.incrementAndGet())));
    }

    private static org.guanhu.crm.customer.application.Proposal proposal(
            Core core, CustomerNumber customer) {
        return core.proposal(customer, Map.of(CustomerField.MOBILE, "+8613700000001"), "form");
    }

    /** Changes are approved and sealed, in a thread of their own, until it is told to stop. */
    private Future<?> work(Bank bank) {
        var thread = Executors.newSingleThreadExecutor();
        Callable<Void> work =
                () -> {
                    for (int i = 2; working.get(); i = i == CUSTOMERS - 1 ? 2 : i + 1) {
                        var customer = customers.get(i);
                        var request = bank.as(Person.TELLER, core -> change(core, customer));
                        bank.does(
                                Person.SUPERVISOR,
                                core -> core.approval.approve(core.order(request, null)));
                        bank.seal();
                    }
                    return null;
                };
        var running = thread.submit(work);
        thread.shutdown();
        return running;
    }

    private void refuses(String set, String why) throws Exception {
        assertThat(keys.refusal("retire", set, old.get(set))).contains(why);
    }

    private static String newest(Bank bank) {
        return bank.as(Person.TELLER, core -> core.seals.newest().orElseThrow().note());
    }

    /** The next checkpoints bear both signatures, so that both keys' friends believe them. */
    private static void signsWithTheNewKey(Bank bank, byte[] signed) {
        var note = newest(bank);
        while (note.lines().filter(line -> line.startsWith("\u2014 ")).count() != 2) {
            Thread.onSpinWait();
            note = newest(bank);
        }
        assertThat(Checkpoint.isSigned(note, Core.ORIGIN, signed)).isTrue();
    }

    private void everythingIsAsItWas(String url, Path file, byte[] signed) throws SQLException {
        var ring = TestKeys.in(file);
        try (var bank = new Bank(MigratedDatabase.at(url), ring)) {
            bank.as(Person.TELLER, core -> change(core, customers.get(2)));
            bank.seal();
            assertThat(bank.as(Person.TELLER, Core::verified).problems()).isEmpty();
            itemsAreAsTheyWere(bank);
            assertThat(Checkpoint.isSigned(newest(bank), Core.ORIGIN, signed)).isFalse();
            assertThat(ring.checkpoints().formerKeys()).containsExactly(signed);
            assertThat(status(bank)).isEqualTo("UPLOADED");
            for (int row = 1; row <= ROWS; row++) {
                var sealed = "select cells from import_row where row_no = " + row;
                assertThat(ring.bankCipher().open(rowOf(row), (byte[]) one(bank, sealed)))
                        .isEqualTo("value of " + rowOf(row).key());
            }
        }
    }

    private void itemsAreAsTheyWere(Bank bank) {
        var owner = customers.get(0);
        var number = bank.as(Person.TELLER, core -> core.value(owner, passport));
        assertThat(number).isEqualTo(PASSPORT);
        var wanted = CustomerCriteria.of(Criterion.DOCUMENT, PASSPORT);
        assertThat(
                        bank.as(
                                        Person.TELLER,
                                        core -> core.search.find(wanted, PageRequest.first(10)))
                                .rows())
                .extracting("number")
                .containsExactly(owner.value());
    }

    private static Object status(Bank bank) {
        return one(bank, "select status from import_file");
    }

    private static Object one(Bank bank, String sql) {
        return bank.database().find(em -> em.createNativeQuery(sql).getSingleResult());
    }
}
