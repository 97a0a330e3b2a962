package org.guanhu.crm.customer.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** All customers of the bank. Who may meet which of them is decided by whoever asks. */
public interface Customers {

    /** The next number of that kind. */
    CustomerNumber nextNumber(CustomerKind kind);

    /** The customer of that number. */
    Optional<Customer> byNumber(CustomerNumber number);

    /**
     * The same, read afresh and held until the transaction ends, so that nobody else changes it.
     */
    Optional<Customer> hold(CustomerNumber number);

    /** The number of the customer with that document, by its keyed digest (NR-03). */
    Optional<CustomerNumber> withDocument(String documentKey);

    /** Which of these numbers of another system are on record already. */
    Set<String> knownExternalNumbers(Collection<String> numbers);

    /** Adds a record that was opened. */
    void add(Customer customer);

    /** Writes what has changed so far to the database, within the transaction. */
    void write();

    /** As {@link #write}, and forgets the records in memory; for long runs. */
    void writeAndRelease();
}
