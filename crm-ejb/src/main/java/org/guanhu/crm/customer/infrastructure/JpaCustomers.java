package org.guanhu.crm.customer.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.KnownCustomer;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.shared.infrastructure.BrokenConstraint;
import org.guanhu.crm.shared.infrastructure.NumberSequences;

/** Customers in the database. */
@ApplicationScoped
public class JpaCustomers implements Customers {

    private static final String FROM_FIRST = "select c from Customer c order by c.number";
    private static final String AFTER =
            "select c from Customer c where c.number > :number order by c.number";
    private static final String WITH_DOCUMENTS =
            "select new org.guanhu.crm.customer.domain.KnownCustomer("
                    + "d, c.number, c.columns.branch, c.columns.manager)"
                    + " from Customer c join c.documents d where d in :keys";
    private static final String WITH_EXTERNAL_NUMBERS =
            "select new org.guanhu.crm.customer.domain.KnownCustomer("
                    + "c.columns.externalNumber, c.number, c.columns.branch, c.columns.manager)"
                    + " from Customer c where c.columns.externalNumber in :keys";
    private static final String COUNT = "select count(c) from Customer c";

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
        // What this transaction has read already, and perhaps holds, is not read again.
        return numbered(number)
                .setHint("eclipselink.query-type", "ReadObject")
                .setHint("eclipselink.cache-usage", "CheckCacheThenDatabase")
                .getResultList()
                .stream()
                .findFirst();
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
    public List<KnownCustomer> withDocuments(Collection<String> documentKeys) {
        return known(WITH_DOCUMENTS, documentKeys);
    }

    @Override
    public List<KnownCustomer> withExternalNumbers(Collection<String> numbers) {
        return known(WITH_EXTERNAL_NUMBERS, numbers);
    }

    private List<KnownCustomer> known(String query, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(query, KnownCustomer.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    @Override
    public Optional<Customer> afresh(CustomerNumber number) {
        em.clear();
        return byNumber(number);
    }

    @Override
    public List<Customer> after(CustomerNumber number, int most) {
        em.clear();
        var query =
                number == null
                        ? em.createQuery(FROM_FIRST, Customer.class)
                        : em.createQuery(AFTER, Customer.class).setParameter("number", number);
        // Whoever goes over all records compares these too: one query for all instead of one each.
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.rows")
                .setHint("eclipselink.batch", "c.tokens")
                .setHint("eclipselink.batch", "c.documents")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count() {
        return em.createQuery(COUNT, Long.class).getSingleResult();
    }

    @Override
    public void add(Customer customer) {
        em.persist(customer);
    }

    @Override
    public void write() {
        try {
            em.flush();
        } catch (PersistenceException failed) {
            if (BrokenConstraint.isBehind(failed)) {
                var refused = new ApprovalRefused("customer.documentOpenedMeanwhile");
                refused.initCause(failed);
                throw refused;
            }
            throw failed;
        }
    }

    @Override
    public void writeAndRelease(Collection<Customer> written) {
        em.flush();
        written.forEach(em::detach);
    }
}
