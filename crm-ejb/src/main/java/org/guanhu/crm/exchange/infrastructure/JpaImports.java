package org.guanhu.crm.exchange.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.NumberSequences;

/** Imports in the database. */
@ApplicationScoped
public class JpaImports implements Imports {

    private static final String KEY = "key";
    private static final String AFTER = "after";
    private static final String OUTCOMES = "outcomes";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private NumberSequences sequences;

    @Override
    public ImportKey nextKey() {
        return ImportKey.of(sequences.next("import_number"));
    }

    @Override
    public Optional<ImportFile> byKey(ImportKey key) {
        return Optional.ofNullable(em.find(ImportFile.class, key.value()));
    }

    @Override
    public Optional<ImportFile> hold(ImportKey key) {
        return Optional.ofNullable(
                em.find(ImportFile.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ImportFile> ofRequest(ChangeRequestNumber request) {
        return em.createNamedQuery(ImportFile.OF_REQUEST, ImportFile.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<ImportFile> uploadedBy(StaffId staff, PageRequest page) {
        var rows =
                em.createNamedQuery(ImportFile.UPLOADED_BY, ImportFile.class)
                        .setParameter("staff", staff)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        var total =
                em.createNamedQuery(ImportFile.COUNT_UPLOADED_BY, Long.class)
                        .setParameter("staff", staff)
                        .getSingleResult();
        return new Page<>(rows, total, false);
    }

    @Override
    public void add(ImportFile file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public void add(Collection<ImportRow> rows) {
        rows.forEach(em::persist);
        writeAndRelease(rows);
    }

    @Override
    public List<ImportRow> rowsAfter(ImportKey key, int number, int most) {
        return em.createNamedQuery(ImportRow.AFTER, ImportRow.class)
                .setParameter(KEY, key.value())
                .setParameter(AFTER, number)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ImportRow> rowsAfter(
            ImportKey key, int number, int most, Set<RowOutcome> outcomes) {
        return em.createNamedQuery(ImportRow.WITH_OUTCOME, ImportRow.class)
                .setParameter(KEY, key.value())
                .setParameter(AFTER, number)
                .setParameter(OUTCOMES, EnumSet.copyOf(outcomes))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Page<ImportRow> rows(ImportKey key, Set<RowOutcome> outcomes, PageRequest page) {
        var rows =
                em.createNamedQuery(ImportRow.WITH_OUTCOME, ImportRow.class)
                        .setParameter(KEY, key.value())
                        .setParameter(AFTER, 0)
                        .setParameter(OUTCOMES, EnumSet.copyOf(outcomes))
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList();
        var total =
                em.createNamedQuery(ImportRow.COUNT_WITH_OUTCOME, Long.class)
                        .setParameter(KEY, key.value())
                        .setParameter(OUTCOMES, EnumSet.copyOf(outcomes))
                        .getSingleResult();
        return new Page<>(rows, total, false);
    }

    @Override
    public Optional<ImportRow> rowOf(CustomerNumber customer) {
        return em.createNamedQuery(ImportRow.OF_CUSTOMER, ImportRow.class)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void writeAndRelease(Collection<ImportRow> rows) {
        em.flush();
        rows.forEach(em::detach);
    }
}
