package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Roles;

/** Roles in the database, which nobody changes here. */
@ApplicationScoped
class JpaRoles implements Roles {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public List<Role> all() {
        return entities.createNamedQuery(Role.ALL, Role.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }
}
