package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.RebuiltRecord;
import org.guanhu.crm.ledger.application.ChainedRecordProof;
import org.guanhu.crm.ledger.application.Findings;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Rebuilds each customer from its approved changes and finds the one that was edited behind the
 * application's back (AU-04). Only entries up to the version of the record as read count, so that
 * changes may go on meanwhile.
 */
@ApplicationScoped
public class DriftProof extends ChainedRecordProof<Customer> {

    @Inject private Customers customers;
    @Inject private CustomerVault vault;
    @Inject private LedgerReading reading;

    @Override
    public long size() {
        return customers.count();
    }

    @Override
    protected List<Customer> after(Customer last, int most) {
        return customers.after(last == null ? null : last.number(), most);
    }

    @Override
    protected Optional<Customer> afresh(Customer seen) {
        return customers.afresh(seen.number());
    }

    @Override
    protected void load(List<Customer> some) {
        vault.load(some);
    }

    @Override
    protected LedgerStream chain(Customer customer) {
        return LedgerStream.ofCustomer(customer.number().value());
    }

    @Override
    protected long version(Customer customer) {
        return customer.version();
    }

    @Override
    protected void note(Findings findings, Customer customer, String part) {
        findings.note("ledger.problem.drift", chain(customer), customer.version(), part);
    }

    @Override
    protected List<String> drift(Customer customer, List<LedgerEntry> chain) {
        var due = new RebuiltRecord();
        try {
            chain.stream()
                    .filter(entry -> entry.sequence() <= customer.version())
                    .map(LedgerEntry::body)
                    .forEach(body -> due.follow(body, field -> reading.written(body, field)));
        } catch (IllegalArgumentException | UnreadableValue broken) {
            return List.of("customer.field.chain");
        }
        return customer.drift(due, vault.vault());
    }
}
