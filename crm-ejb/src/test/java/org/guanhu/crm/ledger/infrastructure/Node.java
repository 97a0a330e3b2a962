package org.guanhu.crm.ledger.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.shared.application.Core;

/** A node that seals, each step in a transaction of its own as the container gives it. */
public final class Node {

    public static final String ORIGIN = Core.ORIGIN;

    private final DataSource database;
    private final String name;
    private final Lease lease = new Lease("ledger.sealer");
    private final BlockWriter writer;

    public Node(DataSource database, CheckpointKey key, String name, int most) {
        this.database = database;
        this.name = name;
        this.writer = new BlockWriter(lease, key, ORIGIN, most);
    }

    /** Work on a connection. */
    interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    <T> T transaction(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T found = work.on(connection);
                connection.commit();
                return found;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    Optional<Lease.Term> lead() throws SQLException {
        return transaction(connection -> lease.take(connection, name));
    }

    boolean goOn(Lease.Term term) throws SQLException {
        return transaction(connection -> lease.prolong(connection, term));
    }

    int seal(Lease.Term term) throws SQLException {
        return transaction(connection -> writer.seal(connection, term));
    }

    /** Seals all that waits. */
    public void sealAll() throws SQLException {
        var term = lead().orElseThrow();
        while (seal(term) > 0) {
            goOn(term);
        }
        transaction(
                connection -> {
                    lease.giveUp(connection, term);
                    return null;
                });
    }
}
