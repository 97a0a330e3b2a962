package org.guanhu.crm.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerGap;
import org.guanhu.crm.ledger.domain.LedgerHash;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerSeals;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Writes entries by plain SQL on the transaction's own connection, at once, so that a record can
 * refer to the entry that explains it (ADR 0008).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLedger implements Ledger {

    private static final String INSERT =
            "insert into ledger_entry (hash, previous_hash, stream, stream_sequence, entry_at,"
                    + " actor, kind, subject, branch_code, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PREVIOUS =
            "select hash from ledger_entry where stream = ? and stream_sequence = ?";
    private static final String LENGTH =
            "select coalesce(max(stream_sequence), 0) from ledger_entry where stream = ?";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private FieldCipher cipher;

    @Override
    public String append(LedgerNote note, LedgerNote.Signature by) {
        var body = body(note, by);
        var bytes = body.bytes();
        var previous = previous(note.stream(), note.sequence());
        var hash = LedgerHash.of(previous, bytes);
        var insert = atOnce(INSERT);
        int place = 1;
        for (var value :
                List.of(
                        hash,
                        previous,
                        body.stream().value(),
                        body.sequence(),
                        Timestamp.from(body.at()),
                        body.actor(),
                        body.kind(),
                        body.subject(),
                        body.branch(),
                        bytes)) {
            insert.setParameter(place++, value);
        }
        insert.executeUpdate();
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

    private LedgerBody body(LedgerNote note, LedgerNote.Signature by) {
        return new LedgerBody(
                note.stream(),
                note.sequence(),
                by.at().truncatedTo(ChronoUnit.MILLIS),
                by.actor(),
                by.person(),
                note.kind(),
                note.subject(),
                note.branch().value(),
                note.request(),
                note.facts(),
                note.values().stream().map(value -> sealed(note, value)).toList());
    }

    private LedgerField sealed(LedgerNote note, LedgerNote.Value value) {
        return new LedgerField(
                value.key(),
                cipher.seal(
                        LedgerSeals.before(
                                note.stream(), note.sequence(), note.subject(), value.key()),
                        value.before()),
                cipher.seal(
                        LedgerSeals.after(
                                note.stream(), note.sequence(), note.subject(), value.key()),
                        value.after()));
    }
}
