package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffSession;
import org.guanhu.crm.access.domain.StaffSessions;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Sessions in the database. */
@ApplicationScoped
public class JpaStaffSessions implements StaffSessions {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<StaffSession> byId(String id) {
        return Optional.ofNullable(entities.find(StaffSession.class, id));
    }

    @Override
    public List<StaffSession> openOf(StaffId account) {
        return entities.createNamedQuery(StaffSession.OPEN_OF, StaffSession.class)
                .setParameter("login", account.value())
                .getResultList();
    }

    @Override
    public List<StaffSession> latestOf(StaffId account, int most) {
        return entities.createNamedQuery(StaffSession.LATEST_OF, StaffSession.class)
                .setParameter("login", account.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Page<StaffSession> seenSince(Instant rest, PageRequest page) {
        List<StaffSession> rows =
                entities.createNamedQuery(StaffSession.OPEN, StaffSession.class)
                        .setParameter("rest", rest)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        long total =
                entities.createNamedQuery(StaffSession.COUNT_OPEN, Long.class)
                        .setParameter("rest", rest)
                        .getSingleResult();
        return new Page<>(rows, total, false);
    }

    @Override
    public void add(StaffSession session) {
        entities.persist(session);
    }

    @Override
    public boolean end(String id, SessionEnd why, StaffId by, Instant now) {
        return entities.createNamedQuery(StaffSession.END)
                        .setParameter("id", id)
                        .setParameter("why", why)
                        .setParameter("by", by == null ? null : by.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void seen(String id, Instant now) {
        entities.createNamedQuery(StaffSession.SEEN)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public boolean proven(String id, Instant now) {
        return entities.createNamedQuery(StaffSession.PROVEN)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
