package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.access.domain.HeldDuties;
import org.guanhu.crm.access.domain.HeldDuty;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;

/** Asks the database past the entities, since some may have been read before the turn was taken. */
@ApplicationScoped
public class JpaHeldDuties implements HeldDuties {

    private static final String TURN = "select id from access_turn where id = 1 for update";
    private static final String CONFLICTS =
            "select left_permission, right_permission from duty_conflict"
                    + " order by left_permission, right_permission";
    private static final String OF_PERSON =
            "select s.login, g.role_code, g.valid_from, g.valid_to from staff s"
                    + " join staff_role g on g.login = s.login where s.person_id = ?"
                    + " order by s.login, g.role_code, g.valid_from";
    private static final String HELD =
            "select distinct g.role_code from staff s join staff_role g on g.login = s.login"
                    + " where s.active and ? between s.valid_from and coalesce(s.valid_to, ?)"
                    + " and ? between g.valid_from and coalesce(g.valid_to, ?)";
    private static final String HOLDERS =
            "select distinct s.person_id from staff s"
                    + " join staff_role g on g.login = s.login where g.role_code = ?";
    private static final String OF_ROLE =
            "select permission from role_permission where role_code = ?";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public void takeTurn() {
        em.createNativeQuery(TURN).getSingleResult();
    }

    @Override
    public List<DutyConflict> conflicts() {
        return rows(CONFLICTS)
                .map(row -> new DutyConflict(permission(row[0]), permission(row[1])))
                .toList();
    }

    @Override
    public List<HeldDuty> ofPerson(String person) {
        return rows(OF_PERSON, person)
                .map(
                        row ->
                                new HeldDuty(
                                        new StaffId((String) row[0]),
                                        new RoleCode((String) row[1]),
                                        of(new RoleCode((String) row[1])),
                                        days((Date) row[2], (Date) row[3])))
                .toList();
    }

    @Override
    public Set<RoleCode> heldOn(LocalDate day) {
        var on = Date.valueOf(day);
        return values(HELD, on, on, on, on).map(RoleCode::new).collect(Collectors.toSet());
    }

    @Override
    public Set<String> holdersOf(RoleCode role) {
        return values(HOLDERS, role.value()).collect(Collectors.toSet());
    }

    @Override
    public Set<Permission> of(RoleCode role) {
        return values(OF_ROLE, role.value())
                .map(JpaHeldDuties::permission)
                .collect(Collectors.toSet());
    }

    private static Validity days(Date from, Date to) {
        LocalDate first = from.toLocalDate();
        return to == null ? Validity.since(first) : Validity.between(first, to.toLocalDate());
    }

    private static Permission permission(Object name) {
        return Permission.valueOf((String) name);
    }

    private Stream<String> values(String sql, Object... parameters) {
        return found(sql, parameters).map(String.class::cast);
    }

    private Stream<Object[]> rows(String sql, Object... parameters) {
        return found(sql, parameters).map(Object[].class::cast);
    }

    private Stream<?> found(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> found = query.getResultList();
        return found.stream();
    }
}
