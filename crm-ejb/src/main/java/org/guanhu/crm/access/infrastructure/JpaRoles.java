package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Roles;

/** Roles in the database, which nobody changes here. */
@ApplicationScoped
public class JpaRoles implements Roles {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public List<Role> all() {
        return entities.createNamedQuery(Role.ALL, Role.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    @Override
    public Optional<Role> byCode(RoleCode code) {
        return Optional.ofNullable(entities.find(Role.class, code.value()));
    }

    @Override
    public Optional<Role> hold(RoleCode code) {
        var found = byCode(code);
        found.ifPresent(role -> entities.refresh(role, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public void add(Role role) {
        entities.persist(role);
    }
}
