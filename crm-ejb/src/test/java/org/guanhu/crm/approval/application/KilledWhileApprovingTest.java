package org.guanhu.crm.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("CW-03")
class KilledWhileApprovingTest {

    private static final int KILLS = 20;
    private static final int CUSTOMERS = 20;

    @TempDir Path folder;

    private final Random random = new Random(42);
    private final List<CustomerNumber> customers = new ArrayList<>();
    private int acknowledged;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_applied_on_h2() throws Exception {
        survives("jdbc:h2:file:" + folder.resolve("crm"));
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_applied_on_postgresql() throws Exception {
        survives(MigratedDatabase.newPostgresUrl());
    }

    private void survives(String url) throws Exception {
        var acks = List.<String>of();
        for (int kill = 0; kill < KILLS; kill++) {
            verifyAndPropose(url, acks);
            acks = killedAfter(url, 1 + random.nextInt(15));
            acknowledged += acks.size();
        }
        verifyAndPropose(url, acks);
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    private Bank bank(String url) {
        return new Bank(MigratedDatabase.at(url), TestKeys.in(folder.resolve("keys.json")));
    }

    private void verifyAndPropose(String url, List<String> acks) throws SQLException {
        var bank = bank(url);
        verify(bank, acks);
        propose(bank);
        bank.database().shutDown();
    }

    private void propose(Bank bank) {
        while (customers.size() < CUSTOMERS) {
            customers.add(bank.customer("0101"));
        }
        for (var customer : customers) {
            var pending = bank.as(Person.TELLER, core -> core.records.read(customer)).pending();
            if (pending == 0) {
                var mobile = "138" + String.format("%08d", random.nextInt(100_000_000));
                bank.does(
                        Person.TELLER,
                        core -> core.propose(customer, Map.of(CustomerField.MOBILE, mobile)));
            }
        }
    }

    private List<String> killedAfter(String url, int acks)
            throws IOException, InterruptedException {
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashChild.class.getName(),
                                url,
                                folder.resolve("keys.json").toString())
                        .redirectError(folder.resolve("child.log").toFile())
                        .start();
        try (var out = child.inputReader()) {
            return readUntil(out, acks, child);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private List<String> readUntil(BufferedReader out, int acks, Process child) throws IOException {
        var seen = new ArrayList<String>();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(CrashChild.ACKNOWLEDGED)) {
                seen.add(line.substring(CrashChild.ACKNOWLEDGED.length()));
            }
            if (seen.size() == acks) {
                child.toHandle().destroyForcibly();
            }
        }
        assertThat(seen).as(new File(folder.toFile(), "child.log").toString()).isNotEmpty();
        return seen;
    }

    private void verify(Bank bank, List<String> acks) throws SQLException {
        for (var ack : acks) {
            var number = new ChangeRequestNumber(ack);
            assertThat(bank.as(Person.SUPERVISOR, core -> core.inquiry.view(number)).row().status())
                    .isEqualTo(ChangeRequestStatus.APPLIED);
        }
        for (var customer : customers) {
            var version = bank.as(Person.TELLER, core -> core.records.read(customer)).version();
            assertThat(version).isEqualTo(1 + applied(bank, customer));
        }
        bank.seal();
        assertThat(bank.as(Person.TELLER, core -> core.verified()).problems()).isEmpty();
    }

    private static long applied(Bank bank, CustomerNumber customer) {
        var applied =
                new RequestCriteria(
                        RequestCriteria.View.ALL, ChangeRequestStatus.APPLIED, customer.value());
        return bank.as(Person.TELLER, core -> core.inquiry.find(applied, PageRequest.first(1)))
                .total();
    }
}
