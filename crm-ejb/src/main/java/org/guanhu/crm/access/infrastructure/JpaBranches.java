package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;

/** Branches in the database. */
@ApplicationScoped
public class JpaBranches implements Branches {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    @Override
    public Optional<Branch> byCode(BranchCode code) {
        return Optional.ofNullable(entities.find(Branch.class, code.value()));
    }

    @Override
    public Optional<Branch> hold(BranchCode code) {
        var found = byCode(code);
        found.ifPresent(branch -> entities.refresh(branch, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<Branch> inTreeOrder() {
        return entities.createNamedQuery(Branch.IN_TREE_ORDER, Branch.class).getResultList();
    }

    @Override
    public void add(Branch branch) {
        entities.persist(branch);
        // EclipseLink writes in no order of ours, and a branch must be there before those below it.
        entities.flush();
    }
}
