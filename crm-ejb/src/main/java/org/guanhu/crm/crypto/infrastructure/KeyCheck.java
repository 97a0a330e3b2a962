package org.guanhu.crm.crypto.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Refuses to start with keys that are not this database's: they would seal new values that the old
 * keys cannot open, and find nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class KeyCheck {

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    @Inject private KeyRing ring;

    /** For the container. */
    public KeyCheck() {}

    KeyCheck(DataSource database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
    }

    @PostConstruct
    void check() {
        try (var connection = database.getConnection()) {
            var stored = stored(connection);
            if (stored.isEmpty()) {
                store(connection);
            } else {
                compare(stored);
            }
        } catch (SQLException unreachable) {
            throw new UnusableKeys("The keys cannot be held against the database", unreachable);
        }
    }

    private static Map<String, String> stored(Connection connection) throws SQLException {
        var stored = new HashMap<String, String>();
        try (var statement =
                        connection.prepareStatement(
                                "select purpose, check_value from crypto_key_check");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        return stored;
    }

    private void store(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into crypto_key_check (id, purpose, key_version, check_value)"
                                + " values (?, ?, ?, ?)")) {
            for (var purpose : KeyPurpose.values()) {
                insert.setInt(1, purpose.ordinal() + 1);
                insert.setString(2, purpose.label());
                insert.setInt(3, ring.version(purpose));
                insert.setString(4, ring.checkValue(purpose));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void compare(Map<String, String> stored) {
        for (var purpose : KeyPurpose.values()) {
            if (!ring.checkValue(purpose).equals(stored.get(purpose.label()))) {
                throw new UnusableKeys(
                        "The key file does not belong to this database: the key set '"
                                + purpose.label()
                                + "' differs from the one with which its values were sealed");
            }
        }
    }
}
