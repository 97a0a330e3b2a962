package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which keys the database has seen in use, with digests by which they are recognised. */
final class KeyBook {

    /** Stands for the id of a key that was noted before keys had ids. */
    static final long NO_ID = 0;

    private final Connection connection;

    KeyBook(Connection connection) {
        this.connection = connection;
    }

    /** A key that was noted and is not retired. */
    record Noted(long keyId, String checkValue) {}

    Connection connection() {
        return connection;
    }

    /** The keys of a purpose that must be at hand. */
    List<Noted> noted(KeyPurpose purpose) throws SQLException {
        var noted = new ArrayList<Noted>();
        try (var query =
                connection.prepareStatement(
                        "select key_id, check_value from crypto_key"
                                + " where purpose = ? and retired_at is null")) {
            query.setString(1, purpose.label());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    noted.add(new Noted(rows.getLong(1), rows.getString(2)));
                }
            }
        }
        return noted;
    }

    /** Since when each key of a purpose is known to be in use. */
    Map<Long, Instant> since(KeyPurpose purpose) throws SQLException {
        var since = new HashMap<Long, Instant>();
        try (var query =
                connection.prepareStatement(
                        "select key_id, noted_at from crypto_key where purpose = ?")) {
            query.setString(1, purpose.label());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    since.put(rows.getLong(1), rows.getTimestamp(2).toInstant());
                }
            }
        }
        return since;
    }

    /** Notes keys that are new, and what has no id yet under its id. */
    void note(KeyPurpose purpose, Map<Long, String> held) throws SQLException {
        var known = noted(purpose).stream().map(Noted::keyId).collect(Collectors.toSet());
        for (var key : held.entrySet()) {
            if (!known.contains(key.getKey()) && !named(purpose, key.getKey(), key.getValue())) {
                insert(purpose, key.getKey(), key.getValue());
            }
        }
    }

    private boolean named(KeyPurpose purpose, long keyId, String checkValue) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update crypto_key set key_id = ?"
                                + " where purpose = ? and key_id = ? and check_value = ?")) {
            update.setLong(1, keyId);
            update.setString(2, purpose.label());
            update.setLong(3, NO_ID);
            update.setString(4, checkValue);
            return update.executeUpdate() > 0;
        }
    }

    private void insert(KeyPurpose purpose, long keyId, String checkValue) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into crypto_key (purpose, key_id, check_value, noted_at)"
                                + " select cast(? as varchar(32)), cast(? as bigint),"
                                + " cast(? as char(64)), cast(? as timestamp with time zone)"
                                + " from (select 1 as one) as nothing"
                                + " where not exists (select 1 from crypto_key"
                                + " where purpose = ? and key_id = ?)")) {
            insert.setString(1, purpose.label());
            insert.setLong(2, keyId);
            insert.setString(3, checkValue);
            insert.setTimestamp(4, Timestamp.from(Instant.now()));
            insert.setString(5, purpose.label());
            insert.setLong(6, keyId);
            insert.executeUpdate();
        }
    }

    /** Notes that a key is no longer needed. */
    void retire(KeyPurpose purpose, long keyId) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update crypto_key set retired_at = ? where purpose = ? and key_id = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now()));
            update.setString(2, purpose.label());
            update.setLong(3, keyId);
            update.executeUpdate();
        }
    }
}
