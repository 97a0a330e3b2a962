package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.RebuiltRecord;
import org.guanhu.crm.ledger.application.Findings;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.application.LedgerSearch;
import org.guanhu.crm.ledger.application.RecordProof;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Rebuilds each customer from its approved changes and finds the one that was edited behind the
 * application's back (AU-04). Only entries up to the version of the record as read count, so that
 * changes may go on meanwhile.
 */
@ApplicationScoped
public class DriftProof implements RecordProof {

    private static final int AT_ONCE = 200;
    private static final int LOOKS = 5;
    private static final String PART = "customer.field.";

    @Inject private Customers customers;
    @Inject private CustomerVault vault;
    @Inject private LedgerSearch ledger;
    @Inject private LedgerReading reading;

    @Override
    public long size() {
        return customers.count();
    }

    @Override
    public void verify(Findings findings, LongConsumer reached) {
        CustomerNumber last = null;
        long read = 0;
        var next = customers.after(null, AT_ONCE);
        while (!next.isEmpty() && !findings.isFull()) {
            check(next, findings);
            read += next.size();
            reached.accept(read);
            last = next.get(next.size() - 1).number();
            next = customers.after(last, AT_ONCE);
        }
    }

    private void check(List<Customer> some, Findings findings) {
        vault.load(some);
        Map<String, List<LedgerEntry>> chains =
                ledger.chains(some.stream().map(one -> chain(one).value()).toList()).stream()
                        .collect(Collectors.groupingBy(LedgerEntry::stream));
        for (var customer : some) {
            var drift = drift(customer, chains.getOrDefault(chain(customer).value(), List.of()));
            (drift.isEmpty() ? drift : settled(customer))
                    .stream()
                            .filter(part -> !findings.isFull())
                            .forEach(part -> note(findings, customer, part));
        }
    }

    private static void note(Findings findings, Customer customer, String part) {
        findings.note("ledger.problem.drift", chain(customer), customer.version(), PART + part);
    }

    /** A change between two of our looks is no drift: what is wrong stays wrong. */
    private List<String> settled(Customer seen) {
        for (int i = 0; i < LOOKS; i++) {
            var customer = customers.afresh(seen.number()).orElse(seen);
            var drift = drift(customer, ledger.chains(List.of(chain(customer).value())));
            var now = customers.afresh(seen.number()).orElse(seen);
            if (drift.isEmpty() || now.version() == customer.version()) {
                return drift;
            }
        }
        return List.of();
    }

    private static LedgerStream chain(Customer customer) {
        return LedgerStream.ofCustomer(customer.number().value());
    }

    private List<String> drift(Customer customer, List<LedgerEntry> chain) {
        var due = new RebuiltRecord();
        try {
            chain.stream()
                    .filter(entry -> entry.sequence() <= customer.version())
                    .map(LedgerEntry::body)
                    .forEach(body -> due.follow(body, field -> reading.written(body, field)));
        } catch (IllegalArgumentException | UnreadableValue broken) {
            return List.of("chain");
        }
        return customer.drift(due, vault.vault());
    }
}
