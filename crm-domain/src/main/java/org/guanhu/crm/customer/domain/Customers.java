package org.guanhu.crm.customer.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.field.domain.CustomerKind;

/** All customers of the bank. Who may meet which of them is decided by whoever asks. */
public interface Customers {

    /** The next number of that kind. */
    CustomerNumber nextNumber(CustomerKind kind);

    /** The customer of that number. */
    Optional<Customer> byNumber(CustomerNumber number);

    /**
     * The customer of that number, who must be there.
     *
     * @throws UnknownCustomer if not
     */
    default Customer existing(CustomerNumber number) {
        return byNumber(number).orElseThrow(() -> new UnknownCustomer(number.value()));
    }

    /**
     * The same, read afresh and held until the transaction ends, so that nobody else changes it.
     */
    Optional<Customer> hold(CustomerNumber number);

    /** The customers with these documents, by their keyed digests (NR-03). */
    List<KnownCustomer> withDocuments(Collection<String> documentKeys);

    /** The customers that are on record under these numbers of another system. */
    List<KnownCustomer> withExternalNumbers(Collection<String> numbers);

    /** The customer of that number as it stands in the database now, whatever memory holds. */
    Optional<Customer> afresh(CustomerNumber number);

    /**
     * Up to {@code most} customers in order of their numbers after that one, or from the first if
     * it is null; earlier ones are forgotten in memory, so that long walks stay flat.
     */
    List<Customer> after(CustomerNumber number, int most);

    /** How many there are. */
    long count();

    /** Adds a record that was opened. */
    void add(Customer customer);

    /** Writes what has changed so far to the database, within the transaction. */
    void write();

    /** As {@link #write}, and forgets these records in memory; for long runs. */
    void writeAndRelease(Collection<Customer> written);
}
