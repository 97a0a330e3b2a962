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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.application.TokenRenewal;
import org.guanhu.crm.crypto.domain.SealPlace;

/**
 * Makes anew what keys made that are no longer in use: data keys are wrapped again, tokens made
 * again, values of the bank's own sealed again, portion by portion, each in a transaction of its
 * own.
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
    private long done;

    Resealing(DataSource database, KeyRing ring, int portion) {
        this.database = database;
        this.ring = ring;
        this.portion = portion;
    }

    private record Wrapped(String subject, byte[] key, long version) {}

    /** The work of one transaction; answers how many rows it did. */
    private interface Portion {
        int take() throws SQLException;
    }

    /**
     * Goes over everything until nothing is left that can be made anew.
     *
     * @param progress told after each portion how many rows have been done
     */
    void run(LongConsumer progress) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var job = new KeyJob(connection);
            job.begins();
            wrapAll(connection, job, progress);
            renewTokens(connection, job, progress);
            for (var purpose : KeyPurpose.values()) {
                for (var place : KeyUses.of(purpose).places()) {
                    var means = new BankKey(ring, purpose);
                    inPortions(
                            () -> place.renew(connection, means, portion),
                            connection,
                            job,
                            progress);
                }
            }
            job.ends(done);
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
            renewTokens(connection, new KeyJob(connection), portion -> {});
            connection.setAutoCommit(true);
            return done;
        }
    }

    private void renewTokens(Connection connection, KeyJob job, LongConsumer progress)
            throws SQLException {
        var loader = TokenRenewal.class.getClassLoader();
        for (var renewal : ServiceLoader.load(TokenRenewal.class, loader)) {
            renewAll(connection, renewal, job, progress);
        }
    }

    /** Takes portions until one finds nothing; what a kill undoes is one portion and its count. */
    private boolean inPortions(
            Portion work, Connection connection, KeyJob job, LongConsumer progress)
            throws SQLException {
        boolean any = false;
        for (int rows = work.take(); rows > 0; rows = work.take()) {
            done += rows;
            job.stepped(done);
            connection.commit();
            progress.accept(done);
            any = true;
        }
        connection.commit();
        return any;
    }

    /** Passes over the table until one finds nothing: rows may arrive behind it. */
    private void wrapAll(Connection connection, KeyJob job, LongConsumer progress)
            throws SQLException {
        boolean any = true;
        while (any) {
            var after = new AtomicReference<>("");
            any =
                    inPortions(
                            () -> {
                                var rows = wrapped(connection, after.get());
                                wrap(connection, rows);
                                rows.forEach(row -> after.set(row.subject()));
                                return rows.size();
                            },
                            connection,
                            job,
                            progress);
        }
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

    private void renewAll(
            Connection connection, TokenRenewal renewal, KeyJob job, LongConsumer progress)
            throws SQLException {
        var keys = new LoadedKeys(connection, ring, new DataKeyMemory());
        var means =
                new TokenRenewal.Means(
                        new TinkFieldCipher(ring, keys), new KeyedSearchTokens(ring));
        boolean any = true;
        while (any) {
            var after = new AtomicLong();
            any =
                    inPortions(
                            () -> {
                                var stretch =
                                        renewal.renew(connection, means, after.get(), portion);
                                after.set(stretch.last());
                                return stretch.rows();
                            },
                            connection,
                            job,
                            progress);
        }
    }

    /** Seals values of the bank's own with the key in use. */
    private record BankKey(KeyRing ring, KeyPurpose purpose) implements KeyedRows.Means {

        @Override
        public long keyId() {
            return ring.keyId(purpose);
        }

        @Override
        public byte[] sealedAgain(SealPlace place, byte[] sealed) {
            if (purpose == KeyPurpose.TOTP) {
                var seeds = new TinkSeedSeal(ring);
                var account = new StaffId(place.key());
                return seeds.seal(account, seeds.open(account, sealed));
            }
            var cipher = new TinkFieldCipher(ring, null);
            return cipher.seal(place, cipher.open(place, sealed));
        }
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
