package org.guanhu.crm.search.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.infrastructure.CustomerScope;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.search.application.CustomerQuery;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.tag.domain.Tagging;

/** One criteria query for rows and count; the scope is part of it and cannot be left out. */
@ApplicationScoped
public class JpaCustomerQuery implements CustomerQuery {

    private static final int COUNT_CAP = 10_000;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public Page<Customer> page(Wanted wanted, DataScope scope, PageRequest page) {
        var rows = query(wanted, scope, page);
        var found = rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        long total = count(wanted, scope);
        return new Page<>(found, Math.min(total, COUNT_CAP), total > COUNT_CAP);
    }

    @Override
    public List<Customer> some(Wanted wanted, DataScope scope, int atMost) {
        return query(wanted, scope, PageRequest.first(1)).setMaxResults(atMost).getResultList();
    }

    private TypedQuery<Customer> query(Wanted wanted, DataScope scope, PageRequest page) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Customer.class);
        var customer = query.from(Customer.class);
        query.select(customer)
                .where(restriction(builder, query, customer, wanted, scope))
                .orderBy(order(builder, customer, page));
        return em.createQuery(query);
    }

    private long count(Wanted wanted, DataScope scope) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(CustomerNumber.class);
        var customer = query.from(Customer.class);
        query.select(customer.get("number"))
                .where(restriction(builder, query, customer, wanted, scope));
        return em.createQuery(query).setMaxResults(COUNT_CAP + 1).getResultList().size();
    }

    @Override
    public List<String> managers(DataScope scope) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(String.class);
        var customer = query.from(Customer.class);
        var manager = CustomerScope.plain(customer, CustomerField.MANAGER);
        query.select(manager)
                .distinct(true)
                .where(CustomerScope.of(builder, customer, scope), builder.isNotNull(manager))
                .orderBy(builder.asc(manager));
        return em.createQuery(query).getResultList();
    }

    private static Predicate restriction(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<Customer> customer,
            Wanted wanted,
            DataScope scope) {
        var all = new ArrayList<Predicate>();
        all.add(CustomerScope.of(builder, customer, scope));
        if (wanted.number() != null) {
            all.add(builder.equal(customer.get("number"), new CustomerNumber(wanted.number())));
        }
        wanted.tokens().forEach(token -> all.add(bears(builder, query, customer, token)));
        if (wanted.tag() != null) {
            all.add(tagged(builder, query, customer, wanted.tag()));
        }
        if (wanted.incomplete()) {
            all.add(builder.isTrue(customer.get("incomplete")));
        }
        wanted.equal()
                .forEach(
                        (field, value) ->
                                all.add(
                                        builder.equal(
                                                CustomerScope.plain(customer, field), value)));
        return builder.and(all.toArray(Predicate[]::new));
    }

    /** While keys change, a value has a token for each key in use; elsewhen, one. */
    private static Predicate bears(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<Customer> customer,
            Set<Long> token) {
        if (token.size() == 1) {
            var one = token.iterator().next();
            return builder.equal(customer.<Customer, Long>join("tokens"), one);
        }
        var bearer = query.subquery(CustomerNumber.class);
        var found = bearer.from(Customer.class);
        bearer.select(found.get("number")).where(found.<Customer, Long>join("tokens").in(token));
        return customer.get("number").in(bearer);
    }

    private static Predicate tagged(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<Customer> customer, String tag) {
        var tagged = query.subquery(String.class);
        var tagging = tagged.from(Tagging.class);
        tagged.select(tagging.get("customer")).where(builder.equal(tagging.get("tag"), tag));
        return customer.get("number").in(tagged);
    }

    private static List<Order> order(
            CriteriaBuilder builder, Root<Customer> customer, PageRequest page) {
        var number = customer.get("number");
        var field = CustomerField.byKey(page.sortBy() == null ? "" : page.sortBy());
        if (field.isEmpty() || field.get().dataClass().isSealed()) {
            return List.of(page.ascending() ? builder.asc(number) : builder.desc(number));
        }
        var column = CustomerScope.plain(customer, field.get());
        return List.of(
                page.ascending() ? builder.asc(column) : builder.desc(column), builder.asc(number));
    }

    @Override
    public Set<String> pending(List<String> customers) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        return em.createNamedQuery(ChangeItem.OPEN_OF_SUBJECTS, String.class)
                .setParameter("subjects", customers)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
