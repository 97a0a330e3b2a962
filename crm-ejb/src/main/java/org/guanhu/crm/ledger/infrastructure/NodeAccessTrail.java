package org.guanhu.crm.ledger.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
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
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerHash;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Keeps what was looked at in one chain for each run of a node. Whoever comes while another one
 * writes waits, and then writes for all who wait, in one transaction: many readers cost few
 * commits. Its connection comes from a pool of its own if there is one ({@code jdbc/crm-trail}), so
 * that readers who hold all connections of the other one cannot keep it waiting.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NodeAccessTrail implements AccessTrail {

    private static final System.Logger LOG = System.getLogger(NodeAccessTrail.class.getName());
    private static final int AT_ONCE = 200;

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    @Inject private EntryMaking making;

    @Inject private Clock clock;

    private LedgerStream stream = newStream();
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
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

    @PostConstruct
    void findOwnPool() {
        try {
            database = InitialContext.doLookup("jdbc/crm-trail");
        } catch (NamingException none) {
            LOG.log(Level.INFO, "No pool jdbc/crm-trail: the trail shares jdbc/crm");
        }
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

    private static LedgerStream newStream() {
        return LedgerStream.ofNode(UUID.randomUUID().toString());
    }

    /** After a failure nobody knows whether the chain has grown, so another one begins. */
    private void write(List<Waiting> notes) {
        Exception failure = new IllegalStateException("Not written");
        try {
            append(notes);
            failure = null;
        } catch (SQLException | RuntimeException failed) {
            failure = failed;
        } finally {
            if (failure != null) {
                stream = newStream();
                sequence = 0;
                hash = LedgerHash.GENESIS;
            }
            var outcome = failure;
            notes.forEach(note -> note.done(outcome));
        }
    }

    private void append(List<Waiting> notes) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                append(connection, notes);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                undo(connection, failed);
                throw failed;
            }
            connection.setAutoCommit(true);
        }
    }

    private void append(Connection connection, List<Waiting> notes) throws SQLException {
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
        sequence = last;
        hash = previous;
    }

    private static void undo(Connection connection, Exception because) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            because.addSuppressed(gone);
        }
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
