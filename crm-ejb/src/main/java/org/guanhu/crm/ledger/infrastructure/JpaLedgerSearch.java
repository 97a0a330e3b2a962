package org.guanhu.crm.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.infrastructure.ScopePredicate;
import org.guanhu.crm.ledger.application.ChainReport;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.application.LedgerSearch;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads entries; what is read is not kept in memory, so that long walks stay flat. */
@ApplicationScoped
public class JpaLedgerSearch implements LedgerSearch {

    private static final int COUNT_CAP = 10_000;
    private static final String AFTER =
            "select * from ledger_entry where stream > ? or (stream = ? and stream_sequence > ?)"
                    + " order by stream, stream_sequence";
    private static final String BESIDE =
            "select c.number, c.version from customer c where not exists (select 1 from ledger_entry e"
                    + " where e.hash = c.last_entry and e.stream = 'customer:' || c.number"
                    + " and e.stream_sequence = c.version) or exists (select 1 from ledger_entry l"
                    + " where l.stream = 'customer:' || c.number and l.stream_sequence > c.version)";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public Page<LedgerEntry> find(LedgerCriteria criteria, CurrentStaff staff, PageRequest page) {
        return page(
                page,
                (builder, entry) ->
                        builder.and(
                                ScopePredicate.of(builder, staff.scope())
                                        .onBranchCode(entry.get("branch")),
                                matching(builder, entry, criteria)));
    }

    @Override
    public Page<LedgerEntry> about(String subject, PageRequest page) {
        return page(
                page,
                (builder, entry) ->
                        builder.and(
                                builder.notLike(entry.get("stream"), LedgerStream.nodes() + "%"),
                                matching(builder, entry, LedgerCriteria.about(subject))));
    }

    private Page<LedgerEntry> page(
            PageRequest page, BiFunction<CriteriaBuilder, Root<LedgerEntry>, Predicate> where) {
        var builder = em.getCriteriaBuilder();
        var rows = builder.createQuery(LedgerEntry.class);
        var entry = rows.from(LedgerEntry.class);
        rows.select(entry)
                .where(where.apply(builder, entry))
                .orderBy(builder.desc(entry.get("order")));
        var found =
                em.createQuery(rows)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        var orders = builder.createQuery(Long.class);
        var counted = orders.from(LedgerEntry.class);
        orders.select(counted.get("order")).where(where.apply(builder, counted));
        long total = em.createQuery(orders).setMaxResults(COUNT_CAP + 1).getResultList().size();
        return new Page<>(found, Math.min(total, COUNT_CAP), total > COUNT_CAP);
    }

    private static Predicate matching(
            CriteriaBuilder builder, Root<LedgerEntry> entry, LedgerCriteria criteria) {
        var all = new ArrayList<Predicate>();
        equal(builder, all, entry, "subject", criteria.subject());
        equal(builder, all, entry, "actor", criteria.actor());
        equal(builder, all, entry, "kind", criteria.kind());
        if (criteria.from() != null) {
            all.add(builder.greaterThanOrEqualTo(entry.get("at"), criteria.from()));
        }
        if (criteria.until() != null) {
            all.add(builder.lessThan(entry.get("at"), criteria.until()));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private static void equal(
            CriteriaBuilder builder,
            List<Predicate> all,
            Root<LedgerEntry> entry,
            String attribute,
            String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            all.add(builder.equal(entry.get(attribute), wanted.strip()));
        }
    }

    @Override
    public List<LedgerEntry> allAbout(String subject, int most) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.subject = :subject order by e.order",
                        LedgerEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count() {
        return em.createQuery("select count(e) from LedgerEntry e", Long.class).getSingleResult();
    }

    @Override
    public List<String> kinds() {
        return em.createQuery(
                        "select distinct e.kind from LedgerEntry e order by e.kind", String.class)
                .getResultList();
    }

    @Override
    public List<LedgerEntry> chains(Collection<String> streams) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.stream in :streams"
                                + " order by e.stream, e.sequence",
                        LedgerEntry.class)
                .setParameter("streams", streams)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LedgerEntry> after(String stream, long sequence, int size) {
        em.clear();
        return em.createNativeQuery(AFTER, LedgerEntry.class)
                .setParameter(1, stream)
                .setParameter(2, stream)
                .setParameter(3, sequence)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public List<ChainReport.ChainProblem> recordsBesideTheirChain(int atMost) {
        List<?> found = em.createNativeQuery(BESIDE).setMaxResults(atMost).getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new ChainReport.ChainProblem(
                                        "ledger.problem.record",
                                        "customer:" + row[0],
                                        ((Number) row[1]).longValue()))
                .toList();
    }
}
