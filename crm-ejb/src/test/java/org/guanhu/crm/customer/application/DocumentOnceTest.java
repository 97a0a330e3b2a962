package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.crypto.infrastructure.KeysProcess;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("NR-03")
@DisplayName("NR-03: one document is one customer's, also while keys change")
class DocumentOnceTest {

    private static final int DOCUMENTS = 25;

    @TempDir Path folder;

    private String url;

    /** A node with a key file of its own, as it is between two copies of the file. */
    private Bank node(Path file) {
        return new Bank(MigratedDatabase.at(url), TestKeys.in(file));
    }

    private Path copy(Path file, String name) throws Exception {
        return Files.copy(file, folder.resolve(name));
    }

    @Test
    void nodes_with_different_keys_in_use_never_open_a_document_twice() throws Exception {
        url = MigratedDatabase.newPostgresUrl();
        var first = folder.resolve("first.json");
        TestKeys.in(first);
        var latest = copy(first, "latest.json");
        var keys = new KeysProcess(latest, url);
        try (var before = node(first)) {
            open(before, "E00000000");
            var old = keys.inUse().get("bidx");
            var added = keys.run("add", "bidx").split(" ")[1];
            var between = copy(latest, "between.json");
            keys.run("promote", "bidx", added);
            try (var having = node(between);
                    var using = node(latest)) {
                opensOnce(before, having, "E1%07d");
                opensOnce(before, using, "E2%07d");
                opensOnce(having, using, "E3%07d");
                assertThat(open(using, "E00000000")).isFalse();
                keys.run("reseal");
                assertThat(open(before, "E00000000")).isFalse();
                keys.run("retire", "bidx", old);
            }
        }
        onlyTheKeyInUseRemains(latest);
    }

    private void onlyTheKeyInUseRemains(Path file) throws SQLException {
        try (var bank = node(file)) {
            assertThat(open(bank, "E10000001")).isFalse();
            assertThat(open(bank, "E00000000")).isFalse();
            bank.seal();
            int documents =
                    bank.database()
                            .find(
                                    em ->
                                            em.createNativeQuery(
                                                            "select document_key from"
                                                                    + " customer_document")
                                                    .getResultList()
                                                    .size());
            assertThat(documents).isEqualTo(3 * DOCUMENTS + 1);
        }
    }

    private static void opensOnce(Bank one, Bank other, String pattern) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < DOCUMENTS; i++) {
                var document = pattern.formatted(i);
                var start = new CyclicBarrier(2);
                var here = threads.submit(together(start, one, document));
                var there = threads.submit(together(start, other, document));
                assertThat(here.get() ^ there.get()).as("%s opened once", document).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> together(CyclicBarrier start, Bank bank, String document) {
        return () -> {
            start.await();
            return open(bank, document);
        };
    }

    /** Whether the customer could be opened. */
    private static boolean open(Bank bank, String document) {
        try {
            bank.customer("0101", Map.of(CustomerField.DOCUMENT_NUMBER, document));
            return true;
        } catch (ApprovalRefused taken) {
            assertThat(taken).hasStackTraceContaining("pk_customer_document");
            return false;
        }
    }
}
