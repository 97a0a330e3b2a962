package org.guanhu.crm.administration.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.guanhu.crm.administration.domain.ToldPasswords;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** Told passwords in the database; the request's own row keeps two tellers apart. */
@ApplicationScoped
public class JpaToldPasswords implements ToldPasswords {

    private static final String HOLD =
            "select number from change_request where number = ? for update";
    private static final String FIND = "select request from told_password where request = ?";
    private static final String TELL = "insert into told_password (request, told_at) values (?, ?)";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public boolean isTold(ChangeRequestNumber request) {
        return !em.createNativeQuery(FIND)
                .setParameter(1, request.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean tell(ChangeRequestNumber request, Instant now) {
        em.createNativeQuery(HOLD).setParameter(1, request.value()).getSingleResult();
        if (isTold(request)) {
            return false;
        }
        em.createNativeQuery(TELL)
                .setParameter(1, request.value())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return true;
    }
}
