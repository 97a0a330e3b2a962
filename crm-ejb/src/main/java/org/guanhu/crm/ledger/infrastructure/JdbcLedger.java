package org.guanhu.crm.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerGap;
import org.guanhu.crm.ledger.domain.LedgerHash;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Writes entries by plain SQL on the transaction's own connection, at once, so that a record can
 * refer to the entry that explains it (ADR 0008). What it writes waits for the sealer (ADR 0015).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLedger implements Ledger {

    private static final String PREVIOUS =
            "select hash from ledger_entry where stream = ? and stream_sequence = ?";
    private static final String LENGTH =
            "select coalesce(max(stream_sequence), 0) from ledger_entry where stream = ?";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private EntryMaking making;

    @Override
    public String append(LedgerNote note, LedgerNote.Signature by) {
        var body = making.body(note, by);
        var bytes = body.bytes();
        var previous = previous(note.stream(), note.sequence());
        var hash = LedgerHash.of(previous, bytes);
        var insert = atOnce(LedgerSql.INSERT);
        int place = 1;
        for (var value : LedgerSql.row(hash, previous, body, bytes)) {
            insert.setParameter(place++, value);
        }
        insert.executeUpdate();
        atOnce(LedgerSql.AWAIT_SEALING).setParameter(1, hash).executeUpdate();
        return hash;
    }

    @Override
    public long length(LedgerStream stream) {
        var length = atOnce(LENGTH).setParameter(1, stream.value());
        return ((Number) length.getSingleResult()).longValue();
    }

    private String previous(LedgerStream stream, long sequence) {
        if (sequence == 1) {
            return LedgerHash.GENESIS;
        }
        var query = atOnce(PREVIOUS);
        query.setParameter(1, stream.value()).setParameter(2, sequence - 1);
        List<?> found = query.getResultList();
        if (found.isEmpty()) {
            throw new LedgerGap(stream, sequence);
        }
        return found.get(0).toString();
    }

    /** Entries depend on no record, so records that wait to be written may go on waiting. */
    private Query atOnce(String sql) {
        return em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }
}
