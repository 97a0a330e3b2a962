package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.StaffId;

/** Credentials in the database. */
@ApplicationScoped
public class JpaCredentials implements Credentials {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<Credential> of(StaffId account) {
        return Optional.ofNullable(entities.find(Credential.class, account.value()));
    }

    @Override
    public Optional<Credential> reserve(StaffId account) {
        return Optional.ofNullable(
                entities.find(Credential.class, account.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Credential> ofAll(Collection<StaffId> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery(Credential.OF_LOGINS, Credential.class)
                .setParameter("logins", accounts.stream().map(StaffId::value).toList())
                .getResultList();
    }

    @Override
    public void add(Credential credential) {
        // The account may be as new, and its row has to be there first.
        entities.flush();
        entities.persist(credential);
    }
}
