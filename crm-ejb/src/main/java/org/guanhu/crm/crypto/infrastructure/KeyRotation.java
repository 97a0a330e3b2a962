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
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.guanhu.crm.crypto.application.KeyStanding;
import org.guanhu.crm.crypto.application.SignedNotes;

/**
 * Changes the bank's keys while it works: add a key, let every node read the file, put the key in
 * use, make what the old one made anew, retire the old one. What has been done stands in the rows,
 * so that a run that was killed goes on where it was.
 */
final class KeyRotation {

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

    /** How each key of the file stands. */
    List<KeyStanding> status() throws SQLException {
        try (var connection = database.getConnection()) {
            return new KeyStandings(ring(), connection).all();
        }
    }

    /**
     * Adds a key to a set of the file, or makes the set; it is not in use before it is promoted,
     * but for a key that signs, which signs beside the one in use.
     */
    long add(KeyPurpose purpose) {
        var read = KeyFile.read(file);
        var keys = new EnumMap<>(read.keys());
        var before = keys.containsKey(purpose) ? KeyRing.ids(keys.get(purpose)) : List.of();
        change(() -> keys.put(purpose, KeyChange.withNew(purpose, keys)));
        KeyFile.replace(file, keys, read.former());
        return KeyRing.ids(keys.get(purpose)).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** Puts a key in use; from then on new values are made with it, and the old ones still open. */
    void promote(KeyPurpose purpose, long keyId) throws SQLException {
        var read = KeyFile.read(file).complete();
        var keys = new EnumMap<>(read.keys());
        change(() -> keys.put(purpose, KeyChange.promoted(keys.get(purpose), keyId)));
        try (var connection = database.getConnection()) {
            new KeyBook(connection).note(purpose, new KeyRing(keys).checkValues(purpose));
        }
        KeyFile.replace(file, keys, read.former());
    }

    /** The note by which the keys that sign checkpoints name the one in use. */
    String announcement() throws SQLException {
        try (var connection = database.getConnection()) {
            return signedNotes().announcement(connection, new TinkCheckpointKey(ring()));
        }
    }

    /**
     * Takes a key out of the file for good; of one that signed, the public half stays.
     *
     * @throws UnusableKeys if it is in use or rows remain that it made
     */
    void retire(KeyPurpose purpose, long keyId) throws SQLException {
        var read = KeyFile.read(file).complete();
        var keys = new EnumMap<>(read.keys());
        if (new KeyRing(keys).keyId(purpose) == keyId) {
            throw new UnusableKeys("The key " + keyId + " is in use: promote another one first");
        }
        mustBeSettled();
        var former = new ArrayList<>(read.former());
        if (purpose == KeyPurpose.CHECKPOINT) {
            former.add(KeyChange.publicHalf(keys.get(purpose), keyId));
        }
        change(() -> keys.put(purpose, KeyChange.without(keys.get(purpose), keyId)));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            mustBeUnused(connection, purpose, keyId);
            KeyUses.of(purpose).retire(connection, keyId);
            new KeyBook(connection).retire(purpose, keyId);
            connection.commit();
        }
        // Last: a file that keeps a retired key does no harm, one that lacks a needed key does.
        KeyFile.replace(file, keys, former);
    }

    private void mustBeUnused(Connection connection, KeyPurpose purpose, long keyId)
            throws SQLException {
        if (purpose == KeyPurpose.CHECKPOINT) {
            mustBeIntroduced(connection);
            return;
        }
        var uses = KeyUses.of(purpose);
        uses.awaitWriters(connection);
        long rows = uses.rows(connection, keyId) + uses.rowsOfNobody(connection);
        if (rows > 0) {
            throw new UnusableKeys(
                    "%d rows still need the key %d: %s".formatted(rows, keyId, remedy(purpose)));
        }
    }

    private static String remedy(KeyPurpose purpose) {
        return switch (purpose) {
            case DIGEST -> "have open requests decided, and run 'keys reseal'";
            case FIELD -> "run 'keys reseal'; what stands in the ledger or in records stays";
            default -> "run 'keys reseal' first";
        };
    }

    /** Nobody who trusts the old key alone shall meet a note that only the new one signed. */
    private void mustBeIntroduced(Connection connection) throws SQLException {
        var inUse = new TinkCheckpointKey(ring()).publicKeys().get(0);
        if (!signedNotes().isIntroduced(connection, inUse)) {
            throw new UnusableKeys(
                    "The last checkpoint, or the last one kept outside, does not bear the signature"
                            + " of the key in use yet: wait until one is sealed and kept");
        }
    }

    static SignedNotes signedNotes() {
        return ServiceLoader.load(SignedNotes.class, SignedNotes.class.getClassLoader())
                .findFirst()
                .orElseThrow();
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
