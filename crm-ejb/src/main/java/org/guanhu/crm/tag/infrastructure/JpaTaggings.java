package org.guanhu.crm.tag.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.infrastructure.CustomerScope;
import org.guanhu.crm.tag.domain.TagName;
import org.guanhu.crm.tag.domain.Tagging;
import org.guanhu.crm.tag.domain.Taggings;

/** Tags in the database. */
@ApplicationScoped
public class JpaTaggings implements Taggings {

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public List<Tagging> of(Collection<String> customers) {
        return customers.isEmpty()
                ? List.of()
                : em.createNamedQuery(Tagging.OF_CUSTOMERS, Tagging.class)
                        .setParameter("customers", customers)
                        .getResultList();
    }

    @Override
    public Optional<Tagging> find(String customer, TagName tag) {
        return of(List.of(customer)).stream().filter(one -> one.tag().equals(tag)).findFirst();
    }

    @Override
    public List<String> all(DataScope scope) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(String.class);
        var customer = query.from(Customer.class);
        var tagging = query.from(Tagging.class);
        query.select(tagging.get("tag"))
                .distinct(true)
                .where(
                        builder.equal(customer.get("number"), tagging.get("customer")),
                        CustomerScope.of(builder, customer, scope))
                .orderBy(builder.asc(tagging.get("tag")));
        return em.createQuery(query).getResultList();
    }

    @Override
    public void add(Tagging tagging) {
        em.persist(tagging);
    }

    @Override
    public void remove(Tagging tagging) {
        em.remove(tagging);
    }
}
