package org.guanhu.crm.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-03")
@DisplayName("What it costs to write down who reads")
class AccessTrailCostTest {

    private static final int CUSTOMERS = 200;
    private static final int ROUNDS = 150;
    private static final int READERS = 8;
    private static final double MILLION = 1e6;

    @Test
    void a_page_of_a_search_by_name_costs_one_note_more() throws Exception {
        try (var bank = new Bank(MigratedDatabase.Kind.POSTGRESQL)) {
            for (int i = 0; i < CUSTOMERS; i++) {
                bank.customer("0101");
            }
            var wanted = CustomerCriteria.of(Criterion.NAME, "zhangwei");
            double[] page =
                    timed(
                            () ->
                                    bank.as(
                                            TELLER,
                                            core ->
                                                    core.search.find(
                                                            wanted, PageRequest.first(50))));
            double[] note = timed(() -> noted(bank.trail()));
            double each = together(bank.trail());
            System.out.printf(
                    "Trail on PostgreSQL: a page of 50 by name %.1f ms (p95 %.1f), of which its note"
                            + " %.1f ms (p95 %.1f); %d readers at once: %.2f ms a note;"
                            + " entries have %.0f bytes%n",
                    page[ROUNDS / 2],
                    page[ROUNDS * 95 / 100],
                    note[ROUNDS / 2],
                    note[ROUNDS * 95 / 100],
                    READERS,
                    each,
                    bytes(bank));

            assertThat(note[ROUNDS / 2]).isLessThan(page[ROUNDS / 2]);
        }
    }

    private static double bytes(Bank bank) {
        var mean = "select avg(length(body)) from ledger_entry where kind = 'search.name'";
        return bank.database()
                .find(em -> (Number) em.createNativeQuery(mean).getSingleResult())
                .doubleValue();
    }

    private static Void noted(AccessTrail trail) {
        trail.note(
                AccessNote.of(AccessKind.SEARCHED_BY_NAME, TELLER)
                        .with("by", "name")
                        .with("hits", CUSTOMERS)
                        .with("shown", "1000000017 ".repeat(50).strip()));
        return null;
    }

    private static double together(AccessTrail trail) throws Exception {
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            Callable<Void> one = () -> noted(trail);
            long before = System.nanoTime();
            var all = IntStream.range(0, READERS * ROUNDS).mapToObj(i -> one).toList();
            for (var done : readers.invokeAll(all)) {
                done.get();
            }
            return (System.nanoTime() - before) / MILLION / READERS / ROUNDS;
        } finally {
            readers.shutdownNow();
        }
    }

    private static double[] timed(Callable<?> work) throws Exception {
        var times = new double[ROUNDS];
        for (int i = -ROUNDS / 3; i < ROUNDS; i++) {
            long before = System.nanoTime();
            work.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - before) / MILLION;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
