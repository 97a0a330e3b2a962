package org.guanhu.crm.customer.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerKind;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.shared.infrastructure.NumberSequences;

/** Customers in the database. */
@ApplicationScoped
public class JpaCustomers implements Customers {

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private NumberSequences sequences;

    @Override
    public CustomerNumber nextNumber(CustomerKind kind) {
        var sequence =
                switch (kind) {
                    case INDIVIDUAL -> "customer_number_individual";
                    case ORGANISATION -> "customer_number_organisation";
                };
        return CustomerNumber.of(kind, sequences.next(sequence));
    }

    @Override
    public Optional<Customer> byNumber(CustomerNumber number) {
        return numbered(number).getResultStream().findFirst();
    }

    @Override
    public Optional<Customer> hold(CustomerNumber number) {
        return numbered(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Customer> numbered(CustomerNumber number) {
        return em.createNamedQuery(Customer.BY_NUMBER, Customer.class)
                .setParameter("number", number);
    }

    @Override
    public Optional<CustomerNumber> withDocument(String documentKey) {
        return em.createNamedQuery(Customer.WITH_DOCUMENT, CustomerNumber.class)
                .setParameter("documentKey", documentKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> knownExternalNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                em.createNamedQuery(Customer.WITH_EXTERNAL_NUMBERS, String.class)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    @Override
    public void add(Customer customer) {
        em.persist(customer);
    }

    @Override
    public void write() {
        em.flush();
    }

    @Override
    public void writeAndRelease() {
        em.flush();
        em.clear();
    }
}
