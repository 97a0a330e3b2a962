package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.RecoveryCode;
import org.guanhu.crm.access.domain.SecondFactor;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.StaffId;

/** Second factors in the database. */
@ApplicationScoped
public class JpaSecondFactors implements SecondFactors {

    private static final String LOGIN = "login";

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<SecondFactor> of(StaffId account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account.value()));
    }

    @Override
    public void begin(SecondFactor factor) {
        drop(factor.account());
        entities.clear();
        entities.persist(factor);
        entities.flush();
    }

    @Override
    public boolean confirm(StaffId account, long step, Instant now) {
        return entities.createNamedQuery(SecondFactor.CONFIRM)
                        .setParameter(LOGIN, account.value())
                        .setParameter("step", step)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean accept(StaffId account, long step) {
        return entities.createNamedQuery(SecondFactor.ACCEPT)
                        .setParameter(LOGIN, account.value())
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean useRecoveryCode(StaffId account, String digest, Instant now) {
        return entities.createNamedQuery(RecoveryCode.USE)
                        .setParameter(LOGIN, account.value())
                        .setParameter("digest", digest)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public long recoveryCodesLeft(StaffId account) {
        return entities.createNamedQuery(RecoveryCode.LEFT, Long.class)
                .setParameter(LOGIN, account.value())
                .getSingleResult();
    }

    @Override
    public void replaceRecoveryCodes(StaffId account, List<String> digests) {
        dropCodes(account);
        digests.forEach(digest -> entities.persist(new RecoveryCode(account, digest)));
    }

    @Override
    public boolean drop(StaffId account) {
        dropCodes(account);
        return entities.createNamedQuery(SecondFactor.DROP)
                        .setParameter(LOGIN, account.value())
                        .executeUpdate()
                == 1;
    }

    private void dropCodes(StaffId account) {
        entities.createNamedQuery(RecoveryCode.DROP)
                .setParameter(LOGIN, account.value())
                .executeUpdate();
    }
}
