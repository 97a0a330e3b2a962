package org.guanhu.crm.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.AlreadyDecided;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.shared.infrastructure.BrokenConstraint;
import org.guanhu.crm.shared.infrastructure.NumberSequences;

/** Change requests in the database. */
@ApplicationScoped
public class JpaChangeRequests implements ChangeRequests {

    private static final String BY_NUMBER =
            "select r from ChangeRequest r where r.number = :number";
    private static final String BY_NONCE =
            "select r from ChangeRequest r where r.maker = :maker and r.nonce = :nonce";
    private static final String SEQUENCE = "change_request_number";

    private static final String NUMBERED = "select r from ChangeRequest r where r.number = :number";
    private static final String OF_FORM =
            "select r from ChangeRequest r where r.maker = :maker and r.nonce = :nonce";
    private static final String AFTER =
            "select r from ChangeRequest r where r.number > :number order by r.number";
    private static final String COUNT = "select count(r) from ChangeRequest r";
    private static final String LOST =
            "select e.stream from ledger_entry e where e.stream like 'request:%'"
                    + " and e.stream_sequence = 1 and not exists (select 1 from change_request r"
                    + " where 'request:' || r.number = e.stream) order by e.stream";
    private static final ChangeRequestNumber BEFORE_ALL = ChangeRequestNumber.of(0);

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private NumberSequences sequences;

    @Override
    public ChangeRequestNumber nextNumber() {
        return ChangeRequestNumber.of(sequences.next(SEQUENCE));
    }

    @Override
    public Optional<ChangeRequest> byNumber(ChangeRequestNumber number) {
        return numbered(number).getResultStream().findFirst();
    }

    @Override
    public Optional<ChangeRequest> hold(ChangeRequestNumber number) {
        return numbered(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChangeRequest> numbered(ChangeRequestNumber number) {
        return em.createQuery(NUMBERED, ChangeRequest.class).setParameter("number", number);
    }

    @Override
    public Optional<ChangeRequest> byNonce(StaffId maker, String nonce) {
        return em.createQuery(OF_FORM, ChangeRequest.class)
                .setParameter("maker", maker)
                .setParameter("nonce", nonce)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ChangeRequest> afresh(ChangeRequestNumber number) {
        em.clear();
        return byNumber(number);
    }

    @Override
    public List<ChangeRequest> after(ChangeRequestNumber number, int most) {
        em.clear();
        return em.createQuery(AFTER, ChangeRequest.class)
                .setParameter("number", number == null ? BEFORE_ALL : number)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count() {
        return em.createQuery(COUNT, Long.class).getSingleResult();
    }

    @Override
    public List<String> lost(int most) {
        List<?> chains = em.createNativeQuery(LOST).setMaxResults(most).getResultList();
        return chains.stream().map(String::valueOf).toList();
    }

    @Override
    public List<ChangeItem> openItems(String subject) {
        return em.createNamedQuery(ChangeItem.OPEN_OF_SUBJECT, ChangeItem.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Override
    public void add(ChangeRequest request) {
        em.persist(request);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            // Somebody else took the field, or the form was sent twice, a moment earlier.
            throw BrokenConstraint.isBehind(failed)
                    ? new ApprovalRefused("approval.raced")
                    : failed;
        }
    }

    @Override
    public void settle(ChangeRequest request) {
        try {
            em.flush();
        } catch (OptimisticLockException raced) {
            throw new AlreadyDecided(request.number(), request.status());
        }
    }
}
