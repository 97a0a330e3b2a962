package org.guanhu.crm.crypto.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.guanhu.crm.crypto.application.KeyCounting;
import org.guanhu.crm.crypto.application.KeyJobView;
import org.guanhu.crm.crypto.application.KeyStanding;
import org.guanhu.crm.crypto.application.KeysView;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/** Counts by plain SQL, as the administrator's command does. */
@ApplicationScoped
public class JdbcKeyCounting implements KeyCounting {

    private static final String JOB =
            "select began_at, stepped_at, ended_at, done_rows from key_job";

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    @Inject private KeyRing ring;
    @Inject private CheckpointKey checkpoints;

    /** For the container. */
    public JdbcKeyCounting() {}

    JdbcKeyCounting(DataSource database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
        this.checkpoints = new TinkCheckpointKey(ring);
    }

    /** Something asked on a connection. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T answer(Question<T> question) {
        try (var connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not tell of keys", unreachable);
        }
    }

    @Override
    public List<KeyStanding> count() {
        return answer(connection -> new KeyStandings(ring, connection).all());
    }

    @Override
    public Optional<KeyJobView> job() {
        return answer(JdbcKeyCounting::job);
    }

    private static Optional<KeyJobView> job(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(JOB);
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var ended = row.getTimestamp(3);
            return Optional.of(
                    new KeyJobView(
                            row.getTimestamp(1).toInstant(),
                            row.getTimestamp(2).toInstant(),
                            Optional.ofNullable(ended).map(Timestamp::toInstant).orElse(null),
                            row.getLong(4)));
        }
    }

    @Override
    public List<KeysView.VerifierKey> verifierKeys() {
        return answer(
                connection -> {
                    var keys = new ArrayList<KeysView.VerifierKey>();
                    for (var key : checkpoints.publicKeys()) {
                        keys.add(new KeysView.VerifierKey(text(connection, key), true));
                    }
                    for (var key : checkpoints.formerKeys()) {
                        keys.add(new KeysView.VerifierKey(text(connection, key), false));
                    }
                    return keys;
                });
    }

    private static String text(Connection connection, byte[] publicKey) throws SQLException {
        return KeyRotation.signedNotes().verifierKey(connection, publicKey);
    }
}
