package org.guanhu.crm.administration.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.administration.domain.ReviewOutcome;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reviews in the database. */
@ApplicationScoped
public class JpaAccessReviews implements AccessReviews {

    private static final String AFRESH = "eclipselink.refresh";
    private static final String ACCOUNTS =
            "SELECT s FROM Staff s WHERE s.branch = :branch ORDER BY s.login";
    private static final String BY_IDS =
            "SELECT g FROM ReviewedGrant g WHERE g.id IN :ids ORDER BY g.review, g.place";
    private static final String RUNNING =
            "SELECT r.code FROM AccessReview r WHERE r.due >= :today AND r.closedAt IS NULL";
    private static final String WAITING =
            " FROM ReviewedGrant g WHERE g.review IN :running AND g.outcome = :open"
                    + " AND g.person <> :person AND (g.reviewer = :superior";
    private static final String OF_POOL = " OR g.reviewer IS NULL";

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<AccessReview> byKey(ReviewKey key) {
        return Optional.ofNullable(entities.find(AccessReview.class, key.value()));
    }

    @Override
    public Optional<AccessReview> hold(ReviewKey key) {
        var found = byKey(key);
        found.ifPresent(review -> entities.refresh(review, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<AccessReview> newest(int most) {
        return entities.createNamedQuery(AccessReview.NEWEST_FIRST, AccessReview.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<AccessReview> overdue(LocalDate today) {
        return entities
                .createNamedQuery(AccessReview.OVERDUE, AccessReview.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Staff> accountsOf(Collection<String> branches) {
        return branches.stream()
                .map(BranchCode::new)
                .flatMap(
                        branch ->
                                entities
                                        .createQuery(ACCOUNTS, Staff.class)
                                        .setParameter("branch", branch)
                                        .getResultList()
                                        .stream())
                .toList();
    }

    @Override
    public List<ReviewedGrant> of(ReviewKey key) {
        return entities.createNamedQuery(ReviewedGrant.OF_REVIEW, ReviewedGrant.class)
                .setParameter("review", key.value())
                .getResultList();
    }

    @Override
    public List<ReviewedGrant> openOf(ReviewKey key) {
        return entities.createNamedQuery(ReviewedGrant.OPEN_OF_REVIEW, ReviewedGrant.class)
                .setParameter("review", key.value())
                .setHint(AFRESH, "true")
                .getResultList();
    }

    @Override
    public List<ReviewedGrant> byIds(Collection<String> ids) {
        return entities.createQuery(BY_IDS, ReviewedGrant.class)
                .setParameter("ids", ids)
                .setHint(AFRESH, "true")
                .getResultList();
    }

    @Override
    public Page<ReviewedGrant> waitingFor(Waiting waiting, PageRequest page) {
        var running =
                entities.createQuery(RUNNING, String.class)
                        .setParameter("today", waiting.today())
                        .getResultList();
        if (running.isEmpty()) {
            return Page.empty();
        }
        var where = WAITING + (waiting.ofPool() ? OF_POOL : "") + ")";
        var rows =
                entities.createQuery(
                        "SELECT g" + where + " ORDER BY g.review, g.place", ReviewedGrant.class);
        var total = entities.createQuery("SELECT COUNT(g)" + where, Long.class);
        return new Page<>(
                filled(rows, waiting, running)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList(),
                filled(total, waiting, running).getSingleResult(),
                false);
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, Waiting waiting, List<String> running) {
        return query.setParameter("running", running)
                .setParameter("open", ReviewOutcome.OPEN)
                .setParameter("person", waiting.person())
                .setParameter("superior", waiting.superior());
    }

    @Override
    public void add(AccessReview review, List<ReviewedGrant> rights) {
        entities.persist(review);
        // EclipseLink writes in no order of ours, and the rights refer to the review.
        entities.flush();
        rights.forEach(entities::persist);
        entities.flush();
    }
}
