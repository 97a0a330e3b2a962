package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Staff in the database. */
@ApplicationScoped
public class JpaStaffMembers implements StaffMembers {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<Staff> byId(StaffId id) {
        return Optional.ofNullable(entities.find(Staff.class, id.value()));
    }

    @Override
    public Optional<Staff> reserve(StaffId id) {
        return Optional.ofNullable(
                entities.find(Staff.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Staff> hold(StaffId id) {
        var found = byId(id);
        found.ifPresent(staff -> entities.refresh(staff, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<Staff> ofPerson(String person) {
        return entities.createNamedQuery(Staff.OF_PERSON, Staff.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Staff> byIds(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery(Staff.BY_LOGINS, Staff.class)
                .setParameter("logins", ids.stream().map(StaffId::value).toList())
                .getResultList();
    }

    @Override
    public Page<Staff> matching(StaffCriteria criteria, PageRequest page) {
        return new StaffSearchQuery(entities, criteria).page(page);
    }

    @Override
    public long count() {
        return entities.createNamedQuery(Staff.COUNT, Long.class).getSingleResult();
    }

    @Override
    public void add(Staff staff) {
        entities.persist(staff);
        // EclipseLink writes in no order of ours, and a superior must be there before others.
        entities.flush();
    }
}
