package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.guanhu.crm.crypto.application.TokenRenewal;

/**
 * Makes anew what keys made that are no longer in use: data keys are wrapped again, tokens made
 * again, portion by portion, each in a transaction of its own.
 */
final class Resealing {

    static final int PORTION = 500;

    private static final String WRAPPED_BY_OTHERS =
            "select subject, wrapped_key, version from subject_key"
                    + " where subject > ? and key_id <> ? and wrapped_key is not null"
                    + " order by subject limit ?";
    private static final String WRAP =
            "update subject_key set wrapped_key = ?, key_id = ?, version = version + 1"
                    + " where subject = ? and version = ?";

    private final DataSource database;
    private final KeyRing ring;
    private final int portion;

    Resealing(DataSource database, KeyRing ring, int portion) {
        this.database = database;
        this.ring = ring;
        this.portion = portion;
    }

    private record Wrapped(String subject, byte[] key, long version) {}

    /**
     * Goes over everything until nothing old is left.
     *
     * @param progress told after each portion how many rows have been done
     */
    void run(LongConsumer progress) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long done = wrapAll(connection, progress);
            renewTokens(connection, done, progress);
        }
    }

    /**
     * Makes anew only the tokens that were not made by the keys and rules in use.
     *
     * @return how many records were done
     */
    long renewTokens() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long done = renewTokens(connection, 0, portion -> {});
            connection.setAutoCommit(true);
            return done;
        }
    }

    private long renewTokens(Connection connection, long before, LongConsumer progress)
            throws SQLException {
        long done = before;
        var loader = TokenRenewal.class.getClassLoader();
        for (var renewal : ServiceLoader.load(TokenRenewal.class, loader)) {
            done = renewAll(connection, renewal, done, progress);
        }
        return done;
    }

    /** Passes over the table until one finds nothing: rows may arrive behind it. */
    private long wrapAll(Connection connection, LongConsumer progress) throws SQLException {
        long done = 0;
        int inPass;
        do {
            inPass = 0;
            var after = "";
            for (var rows = wrapped(connection, after);
                    !rows.isEmpty();
                    rows = wrapped(connection, after)) {
                wrap(connection, rows);
                connection.commit();
                after = rows.get(rows.size() - 1).subject();
                inPass += rows.size();
                progress.accept(done + inPass);
            }
            connection.commit();
            done += inPass;
        } while (inPass > 0);
        return done;
    }

    private List<Wrapped> wrapped(Connection connection, String after) throws SQLException {
        var found = new ArrayList<Wrapped>();
        try (var query = connection.prepareStatement(WRAPPED_BY_OTHERS)) {
            query.setString(1, after);
            query.setLong(2, ring.keyId(KeyPurpose.SUBJECT));
            query.setInt(3, portion);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Wrapped(rows.getString(1), rows.getBytes(2), rows.getLong(3)));
                }
            }
        }
        return found;
    }

    private void wrap(Connection connection, List<Wrapped> rows) throws SQLException {
        try (var update = connection.prepareStatement(WRAP)) {
            for (var row : rows) {
                var place = DataKeys.place(row.subject());
                // Asked first: if the key changes in between, the row is wrapped once more, not
                // lost.
                update.setLong(2, ring.keyId(KeyPurpose.SUBJECT));
                update.setBytes(1, ring.aead(KeyPurpose.SUBJECT).encrypt(secret(ring, row), place));
                update.setString(3, row.subject());
                update.setLong(4, row.version());
                update.addBatch();
            }
            update.executeBatch();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A data key cannot be wrapped", broken);
        }
    }

    private static byte[] secret(KeyRing ring, Wrapped row) {
        try {
            var place = DataKeys.place(row.subject());
            return ring.aead(KeyPurpose.SUBJECT).decrypt(row.key(), place);
        } catch (GeneralSecurityException foreign) {
            throw new UnusableKeys(
                    "The data key of " + row.subject() + " does not open with this key file",
                    foreign);
        }
    }

    private long renewAll(
            Connection connection, TokenRenewal renewal, long before, LongConsumer progress)
            throws SQLException {
        var memory = new DataKeyMemory();
        var keys = new LoadedKeys(connection, ring, memory);
        var means =
                new TokenRenewal.Means(
                        new TinkFieldCipher(ring, keys), new KeyedSearchTokens(ring));
        long done = before;
        long inPass;
        do {
            inPass = 0;
            var stretch = renewal.renew(connection, means, 0, portion);
            while (stretch.rows() > 0) {
                connection.commit();
                inPass += stretch.rows();
                progress.accept(done + inPass);
                stretch = renewal.renew(connection, means, stretch.last(), portion);
            }
            connection.commit();
            done += inPass;
        } while (inPass > 0);
        return done;
    }

    /** Data keys for opening, fetched over the job's own connection. */
    private static final class LoadedKeys extends DataKeys {

        private final Connection connection;
        private final KeyRing ring;
        private final DataKeyMemory memory;

        LoadedKeys(Connection connection, KeyRing ring, DataKeyMemory memory) {
            super(ring, memory, null);
            this.connection = connection;
            this.ring = ring;
            this.memory = memory;
        }

        @Override
        public void load(Collection<String> subjects) {
            try (var query =
                    connection.prepareStatement(
                            "select subject, wrapped_key, version from subject_key"
                                    + " where subject = ?")) {
                for (var subject : subjects) {
                    query.setString(1, subject);
                    try (var rows = query.executeQuery()) {
                        if (rows.next()) {
                            keep(new Wrapped(subject, rows.getBytes(2), rows.getLong(3)));
                        }
                    }
                }
            } catch (SQLException unreachable) {
                throw new IllegalStateException("Data keys cannot be read", unreachable);
            }
        }

        private void keep(Wrapped row) {
            try {
                memory.put(
                        row.subject(),
                        row.key() == null
                                ? Optional.empty()
                                : Optional.of(new AesGcmJce(secret(ring, row))));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("A data key is damaged", impossible);
            }
        }
    }
}
