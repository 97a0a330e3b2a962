package org.guanhu.crm.access.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.ParameterExpression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Finds staff by what the administrator fills in; rows and count come from the same predicate. */
final class StaffSearchQuery {

    // EclipseLink writes all values into the text of a statement for H2 if a function occurs in it,
    // booleans as numbers, which H2 refuses; with this hint it binds them.
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    private static final Map<String, String> SORTABLE =
            Map.of("login", "login", "name", "name", "branch", "branch", "active", "active");

    private final EntityManager entities;
    private final CriteriaBuilder build;
    private final StaffCriteria wanted;
    private final Map<String, Object> values = new HashMap<>();

    StaffSearchQuery(EntityManager entities, StaffCriteria wanted) {
        this.entities = entities;
        this.build = entities.getCriteriaBuilder();
        this.wanted = wanted;
    }

    Page<Staff> page(PageRequest page) {
        CriteriaQuery<Staff> query = build.createQuery(Staff.class);
        Root<Staff> staff = query.from(Staff.class);
        query.select(staff).where(restrictions(staff, query)).orderBy(order(staff, page));
        List<Staff> rows =
                bound(query)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        return new Page<>(rows, count(), false);
    }

    private long count() {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Staff> staff = query.from(Staff.class);
        query.select(build.count(staff)).where(restrictions(staff, query));
        return bound(query).getSingleResult();
    }

    private Predicate[] restrictions(Root<Staff> staff, CriteriaQuery<?> query) {
        List<Predicate> all = new ArrayList<>();
        if (wanted.text() != null && !wanted.text().isBlank()) {
            all.add(contains(staff, wanted.text().strip().toLowerCase(Locale.ROOT)));
        }
        if (wanted.branch() != null) {
            all.add(build.equal(staff.get("branch"), value(wanted.branch())));
        }
        if (wanted.role() != null) {
            all.add(staff.get("login").in(holdersOf(wanted.role(), query)));
        }
        if (wanted.active() != null) {
            all.add(build.equal(staff.get("active"), value(wanted.active())));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate contains(Root<Staff> staff, String text) {
        Stream<Expression<String>> places =
                Stream.of(
                        staff.get("login"),
                        build.lower(staff.get("name")),
                        build.lower(staff.get("englishName")));
        return build.or(
                places.map(place -> build.gt(build.locate(place, value(text)), 0))
                        .toArray(Predicate[]::new));
    }

    private Subquery<String> holdersOf(RoleCode role, CriteriaQuery<?> query) {
        Subquery<String> holders = query.subquery(String.class);
        Root<Staff> holder = holders.from(Staff.class);
        Expression<RoleCode> held = holder.join("roles").get("role");
        return holders.select(holder.get("login")).where(build.equal(held, value(role)));
    }

    @SuppressWarnings("unchecked")
    private <T> ParameterExpression<T> value(T value) {
        String name = "p" + values.size();
        values.put(name, value);
        return build.parameter((Class<T>) value.getClass(), name);
    }

    private <T> TypedQuery<T> bound(CriteriaQuery<T> criteria) {
        TypedQuery<T> query = entities.createQuery(criteria);
        query.setHint(BIND, "true");
        values.forEach(query::setParameter);
        values.clear();
        return query;
    }

    private List<Order> order(Root<Staff> staff, PageRequest page) {
        Order byLogin = build.asc(staff.get("login"));
        if (page.sortBy() == null || !SORTABLE.containsKey(page.sortBy())) {
            return List.of(byLogin);
        }
        Expression<?> column = staff.get(SORTABLE.get(page.sortBy()));
        return List.of(page.ascending() ? build.asc(column) : build.desc(column), byLogin);
    }
}
