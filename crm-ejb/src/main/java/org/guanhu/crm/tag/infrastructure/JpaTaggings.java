package org.guanhu.crm.tag.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
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
        var branches = scope.branches().stream().map(BranchCode::value).toList();
        var manager = scope.portfolioOf();
        return em.createNamedQuery(Tagging.ALL_TAGS, String.class)
                .setParameter("branches", branches.isEmpty() ? List.of("") : branches)
                .setParameter("manager", manager == null ? "" : manager.value())
                .getResultList();
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
