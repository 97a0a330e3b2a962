package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.application.KeyStanding;

/** Counts what each key of a ring made. That takes as long as the tables are large. */
final class KeyStandings {

    private static final long UNSIGNED = 0xFFFFFFFFL;

    private final KeyRing ring;
    private final Connection connection;

    KeyStandings(KeyRing ring, Connection connection) {
        this.ring = ring;
        this.connection = connection;
    }

    /** Every key, set by set, in the order of the file. */
    List<KeyStanding> all() throws SQLException {
        var all = new ArrayList<KeyStanding>();
        for (var purpose : KeyPurpose.values()) {
            Map<Long, Instant> since = new KeyBook(connection).since(purpose);
            for (var keyId : ring.keyIds(purpose)) {
                all.add(
                        new KeyStanding(
                                purpose.label(),
                                keyId,
                                since.get(keyId),
                                keyId == ring.keyId(purpose),
                                rows(purpose, keyId)));
            }
        }
        return all;
    }

    private long rows(KeyPurpose purpose, long keyId) throws SQLException {
        return purpose == KeyPurpose.CHECKPOINT
                ? KeyRotation.signedNotes().signedBy(connection, publicKey(keyId))
                : KeyUses.of(purpose).rows(connection, keyId);
    }

    private byte[] publicKey(long keyId) {
        var keys = ring.keys().get(KeyPurpose.CHECKPOINT);
        for (int i = 0; i < keys.size(); i++) {
            if ((keys.getAt(i).getId() & UNSIGNED) == keyId
                    && keys.getAt(i).getKey() instanceof Ed25519PrivateKey key) {
                return TinkCheckpointKey.publicKey(key);
            }
        }
        throw new UnusableKeys("The key set 'checkpoint' is not of the right kind");
    }
}
