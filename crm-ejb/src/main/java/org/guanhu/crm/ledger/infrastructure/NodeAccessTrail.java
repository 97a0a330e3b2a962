package org.guanhu.crm.ledger.infrastructure;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerHash;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Keeps what was looked at in one chain for each run of a node. Whoever comes while another one
 * writes waits, and then writes for all who wait, in one transaction: many readers cost few
 * commits. The connection is this bean's own, so that a full pool of waiting readers cannot stop
 * it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NodeAccessTrail implements AccessTrail {

    private static final int AT_ONCE = 200;

    @Resource(lookup = "jdbc/crm", shareable = false)
    private DataSource database;

    @Inject private EntryMaking making;

    @Inject private Clock clock;

    private final LedgerStream stream = LedgerStream.ofNode(UUID.randomUUID().toString());
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private Connection connection;
    private long sequence;
    private String hash = LedgerHash.GENESIS;

    /** For the container. */
    public NodeAccessTrail() {}

    /** A trail outside a container. */
    public NodeAccessTrail(DataSource database, EntryMaking making, Clock clock) {
        this.database = database;
        this.making = making;
        this.clock = clock;
    }

    @Override
    public void note(AccessNote note) {
        var mine = new Waiting(note);
        queue.add(mine);
        writing.lock();
        try {
            while (!mine.isDone()) {
                write(nextOnes());
            }
        } finally {
            writing.unlock();
        }
        mine.mustBeWritten();
    }

    private List<Waiting> nextOnes() {
        var next = new ArrayList<Waiting>();
        for (int i = 0; i < AT_ONCE && !queue.isEmpty(); i++) {
            next.add(queue.poll());
        }
        return next;
    }

    private void write(List<Waiting> notes) {
        try {
            append(notes);
            notes.forEach(note -> note.done(null));
        } catch (SQLException | RuntimeException failed) {
            letGo();
            notes.forEach(note -> note.done(failed));
        }
    }

    private void append(List<Waiting> notes) throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        }
        long last = sequence;
        String previous = hash;
        try (var insert = connection.prepareStatement(LedgerSql.INSERT);
                var await = connection.prepareStatement(LedgerSql.AWAIT_SEALING)) {
            for (var waiting : notes) {
                var body = making.body(stream, ++last, waiting.note, clock.instant());
                previous = add(insert, previous, body);
                await.setString(1, previous);
                await.addBatch();
            }
            insert.executeBatch();
            await.executeBatch();
        }
        connection.commit();
        sequence = last;
        hash = previous;
    }

    private static String add(PreparedStatement insert, String previous, LedgerBody body)
            throws SQLException {
        var bytes = body.bytes();
        var entry = LedgerHash.of(previous, bytes);
        int place = 1;
        for (var value : LedgerSql.row(entry, previous, body, bytes)) {
            insert.setObject(place++, value);
        }
        insert.addBatch();
        return entry;
    }

    /** A connection that failed once is not asked again. */
    @PreDestroy
    public void letGo() {
        var old = connection;
        connection = null;
        if (old != null) {
            try (old) {
                old.rollback();
            } catch (SQLException gone) {
                System.getLogger(NodeAccessTrail.class.getName())
                        .log(System.Logger.Level.DEBUG, "The connection was gone already", gone);
            }
        }
    }

    /** A note on its way; read and written under the lock only. */
    private static final class Waiting {

        private final AccessNote note;
        private boolean done;
        private Exception failure;

        Waiting(AccessNote note) {
            this.note = note;
        }

        boolean isDone() {
            return done;
        }

        void done(Exception why) {
            done = true;
            failure = why;
        }

        void mustBeWritten() {
            if (failure != null) {
                throw new IllegalStateException("An access cannot be written down", failure);
            }
        }
    }
}
