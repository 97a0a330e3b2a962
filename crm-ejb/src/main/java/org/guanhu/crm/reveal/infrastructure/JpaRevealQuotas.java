package org.guanhu.crm.reveal.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.LocalDate;
import org.guanhu.crm.reveal.domain.RevealQuotas;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.infrastructure.BrokenConstraint;

/**
 * The shares in a table of counters; the update both checks and takes, so that no race takes more.
 */
@ApplicationScoped
public class JpaRevealQuotas implements RevealQuotas {

    private static final String TAKE =
            "update reveal_quota set used = used + 1"
                    + " where person_id = ?1 and reveal_day = ?2 and used < ?3";
    private static final String BEGIN =
            "insert into reveal_quota (person_id, reveal_day, used) select ?1, ?2, 0"
                    + " where not exists (select 1 from reveal_quota"
                    + " where person_id = ?1 and reveal_day = ?2)";
    private static final String USED =
            "select used from reveal_quota where person_id = ?1 and reveal_day = ?2";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public int take(String person, LocalDate day, int most) {
        begin(person, day);
        int taken = of(TAKE, person, day).setParameter(3, most).executeUpdate();
        return taken == 0
                ? -1
                : most - ((Number) of(USED, person, day).getSingleResult()).intValue();
    }

    /** Of several first ones at the same moment one begins the day; the others are to ask again. */
    private void begin(String person, LocalDate day) {
        try {
            of(BEGIN, person, day).executeUpdate();
        } catch (PersistenceException failed) {
            throw BrokenConstraint.isBehind(failed)
                    ? new BusinessRuleViolation("reveal.again")
                    : failed;
        }
    }

    private Query of(String sql, String person, LocalDate day) {
        return em.createNativeQuery(sql).setParameter(1, person).setParameter(2, day);
    }
}
