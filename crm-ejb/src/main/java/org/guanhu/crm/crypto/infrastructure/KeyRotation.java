package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Changes the bank's keys while it works: add a key, let every node read the file, put the key in
 * use, make what the old one made anew, retire the old one. What has been done stands in the rows,
 * so that a run that was killed goes on where it was.
 */
final class KeyRotation {

    /** What can be changed: of these keys every row says by which it was made. */
    static final Set<KeyPurpose> CHANGEABLE =
            Set.of(KeyPurpose.SUBJECT, KeyPurpose.INDEX, KeyPurpose.NAME);

    /** Nodes look at the file every three seconds; a transaction may last a little longer. */
    static final Duration SETTLED = Duration.ofSeconds(30);

    private final Path file;
    private final DataSource database;
    private final Duration settled;

    KeyRotation(Path file, DataSource database, Duration settled) {
        this.file = file;
        this.database = database;
        this.settled = settled;
    }

    /**
     * How one key stands.
     *
     * @param purpose what for
     * @param keyId which
     * @param inUse whether new values are made with it
     * @param rows how many rows it made
     */
    record Standing(KeyPurpose purpose, long keyId, boolean inUse, long rows) {}

    /** How each key of the file stands. */
    List<Standing> status() throws SQLException {
        var ring = ring();
        var all = new ArrayList<Standing>();
        try (var connection = database.getConnection()) {
            for (var purpose : KeyPurpose.values()) {
                for (var keyId : ring.keyIds(purpose)) {
                    boolean inUse = keyId == ring.keyId(purpose);
                    long rows = KeyUses.of(purpose).rows(connection, keyId);
                    all.add(new Standing(purpose, keyId, inUse, rows));
                }
            }
        }
        return all;
    }

    /**
     * Adds a key to a set of the file, or makes the set; it is not in use before it is promoted.
     */
    long add(KeyPurpose purpose) {
        var keys = new EnumMap<>(KeyFile.read(file).keys());
        if (keys.containsKey(purpose)) {
            mustBeChangeable(purpose);
        }
        var before = keys.containsKey(purpose) ? KeyRing.ids(keys.get(purpose)) : List.of();
        change(() -> keys.put(purpose, KeyChange.withNew(purpose, keys)));
        KeyFile.replace(file, keys);
        return KeyRing.ids(keys.get(purpose)).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** Puts a key in use; from then on new values are made with it, and the old ones still open. */
    void promote(KeyPurpose purpose, long keyId) throws SQLException {
        mustBeChangeable(purpose);
        var keys = new EnumMap<>(KeyFile.read(file).complete());
        change(() -> keys.put(purpose, KeyChange.promoted(keys.get(purpose), keyId)));
        try (var connection = database.getConnection()) {
            new KeyBook(connection).note(purpose, new KeyRing(keys).checkValues(purpose));
        }
        KeyFile.replace(file, keys);
    }

    /**
     * Takes a key out of the file for good.
     *
     * @throws UnusableKeys if it is in use or rows remain that it made
     */
    void retire(KeyPurpose purpose, long keyId) throws SQLException {
        mustBeChangeable(purpose);
        var keys = new EnumMap<>(KeyFile.read(file).complete());
        if (new KeyRing(keys).keyId(purpose) == keyId) {
            throw new UnusableKeys("The key " + keyId + " is in use: promote another one first");
        }
        mustBeSettled();
        change(() -> keys.put(purpose, KeyChange.without(keys.get(purpose), keyId)));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            mustBeUnused(connection, purpose, keyId);
            new KeyBook(connection).retire(purpose, keyId);
            connection.commit();
        }
        // Last: a file that keeps a retired key does no harm, one that lacks a needed key does.
        KeyFile.replace(file, keys);
    }

    private static void mustBeUnused(Connection connection, KeyPurpose purpose, long keyId)
            throws SQLException {
        var use = KeyUses.of(purpose);
        use.awaitWriters(connection);
        long rows = use.rows(connection, keyId) + use.rowsOfNobody(connection);
        if (rows > 0) {
            throw new UnusableKeys(
                    "%d rows still need the key %d: run 'keys reseal' first"
                            .formatted(rows, keyId));
        }
    }

    private void mustBeSettled() {
        try {
            var since = Files.getLastModifiedTime(file).toInstant();
            if (since.plus(settled).isAfter(Instant.now())) {
                throw new UnusableKeys(
                        "The key file changed less than %d seconds ago: wait for every node to read it"
                                .formatted(settled.toSeconds()));
            }
        } catch (IOException unreadable) {
            throw new UnusableKeys("The key file " + file + " cannot be read", unreadable);
        }
    }

    /** The keys of the file as they are now. */
    KeyRing ring() {
        return new KeyRing(new KeySource(null, file.toString(), false));
    }

    private static void mustBeChangeable(KeyPurpose purpose) {
        if (!CHANGEABLE.contains(purpose)) {
            throw new UnusableKeys("Keys of the set '" + purpose.label() + "' do not change");
        }
    }

    /** A step of Tink's that may fail. */
    private interface Step {
        KeysetHandle take() throws GeneralSecurityException;
    }

    private static void change(Step step) {
        try {
            step.take();
        } catch (GeneralSecurityException refused) {
            throw new UnusableKeys("The key set cannot be changed", refused);
        }
    }
}
