package org.guanhu.crm.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.infrastructure.ScopePredicate;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.application.RequestSearch;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.Decision;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** One criteria query for rows and count. */
@ApplicationScoped
public class JpaRequestSearch implements RequestSearch {

    private static final Map<String, String> SORTABLE =
            Map.of(
                    "number", "number",
                    "madeAt", "madeAt",
                    "maker", "maker",
                    "status", "status",
                    "subject", "subject",
                    "closedAt", "closedAt");

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public Page<ChangeRequest> find(
            RequestCriteria criteria, CurrentStaff staff, PageRequest page) {
        var builder = em.getCriteriaBuilder();
        var rows = builder.createQuery(ChangeRequest.class);
        var request = rows.from(ChangeRequest.class);
        rows.select(request)
                .where(restriction(builder, rows, request, criteria, staff))
                .orderBy(order(builder, request, page));
        var found =
                em.createQuery(rows)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        return new Page<>(found, count(criteria, staff), false);
    }

    @Override
    public boolean isFollowed(ChangeRequest request) {
        var later =
                em.createQuery(
                        "select count(r) from ChangeRequest r where r.maker = :maker"
                                + " and r.subject = :subject and r.madeAt > :madeAt",
                        Long.class);
        later.setParameter("maker", request.maker());
        later.setParameter("subject", request.subject());
        later.setParameter("madeAt", request.madeAt());
        return later.getSingleResult() > 0;
    }

    @Override
    public long count(RequestCriteria criteria, CurrentStaff staff) {
        var builder = em.getCriteriaBuilder();
        var count = builder.createQuery(Long.class);
        var request = count.from(ChangeRequest.class);
        count.select(builder.count(request))
                .where(restriction(builder, count, request, criteria, staff));
        return em.createQuery(count).getSingleResult();
    }

    private static Predicate restriction(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<ChangeRequest> request,
            RequestCriteria criteria,
            CurrentStaff staff) {
        var all = new ArrayList<Predicate>();
        all.add(inScope(builder, request, staff));
        all.add(view(builder, query, request, criteria.view(), staff));
        if (criteria.status() != null) {
            all.add(builder.equal(request.get("status"), criteria.status()));
        }
        if (criteria.subject() != null) {
            all.add(builder.equal(request.get("subject"), criteria.subject()));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    /** As {@code RequestScope} says of one request. */
    private static Predicate inScope(
            CriteriaBuilder builder, Root<ChangeRequest> request, CurrentStaff staff) {
        var ways =
                Arrays.stream(Realm.values())
                        .filter(realm -> realm.isSeenBy(staff))
                        .map(realm -> inScope(builder, request, realm, staff));
        return builder.or(ways.toArray(Predicate[]::new));
    }

    /** One's own are always in scope. */
    private static Predicate inScope(
            CriteriaBuilder builder, Root<ChangeRequest> request, Realm realm, CurrentStaff staff) {
        var ofRealm = builder.equal(request.get("realm"), realm);
        if (!realm.isScoped()) {
            return ofRealm;
        }
        return builder.and(
                ofRealm,
                builder.or(
                        builder.equal(request.get("maker"), staff.id()),
                        ScopePredicate.of(builder, staff.scope())
                                .on(request.get("branch"), request.get("manager"))));
    }

    private static Predicate view(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<ChangeRequest> request,
            RequestCriteria.View view,
            CurrentStaff staff) {
        return switch (view) {
            case INBOX ->
                    builder.and(
                            builder.equal(request.get("status"), ChangeRequestStatus.SUBMITTED),
                            builder.notEqual(request.get("makerPerson"), staff.person()));
            case MINE -> builder.equal(request.get("maker"), staff.id());
            case DONE -> decidedBy(builder, query, request, staff);
            case TO_REVISE ->
                    builder.and(
                            builder.equal(request.get("maker"), staff.id()),
                            builder.equal(request.get("status"), ChangeRequestStatus.RETURNED),
                            builder.not(followed(builder, query, request)));
            case ALL -> builder.conjunction();
        };
    }

    private static Predicate decidedBy(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<ChangeRequest> request,
            CurrentStaff staff) {
        var decision = query.subquery(Long.class);
        var decided = decision.from(Decision.class);
        decision.select(builder.literal(1L))
                .where(
                        builder.equal(decided.get("request"), request),
                        builder.equal(decided.get("checker"), staff.id().value()));
        return builder.exists(decision);
    }

    private static Predicate followed(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<ChangeRequest> request) {
        var newer = query.subquery(Long.class);
        var later = newer.from(ChangeRequest.class);
        newer.select(builder.literal(1L))
                .where(
                        builder.equal(later.get("maker"), request.get("maker")),
                        builder.equal(later.get("subject"), request.get("subject")),
                        builder.greaterThan(
                                later.<Instant>get("madeAt"), request.<Instant>get("madeAt")));
        return builder.exists(newer);
    }

    private static List<Order> order(
            CriteriaBuilder builder, Root<ChangeRequest> request, PageRequest page) {
        var column = page.sortBy() == null ? null : SORTABLE.get(page.sortBy());
        if (column == null) {
            return List.of(builder.desc(request.get("number")));
        }
        var path = request.get(column);
        return List.of(
                page.ascending() ? builder.asc(path) : builder.desc(path),
                builder.desc(request.get("number")));
    }
}
