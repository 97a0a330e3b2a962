package org.guanhu.crm.crypto.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
            var book = new KeyBook(connection);
            for (var purpose : KeyPurpose.values()) {
                compare(book, purpose);
            }
        } catch (SQLException unreachable) {
            throw new UnusableKeys("The keys cannot be held against the database", unreachable);
        }
    }

    private void compare(KeyBook book, KeyPurpose purpose) throws SQLException {
        var held = ring.checkValues(purpose);
        for (var noted : book.noted(purpose)) {
            boolean known =
                    noted.keyId() == KeyBook.NO_ID
                            ? held.containsValue(noted.checkValue())
                            : noted.checkValue().equals(held.get(noted.keyId()));
            if (!known) {
                throw missing(purpose, noted.keyId());
            }
        }
        for (var used : KeyUses.of(purpose).keyIds(book.connection())) {
            if (!held.containsKey(used)) {
                throw missing(purpose, used);
            }
        }
        book.note(purpose, held);
    }

    private static UnusableKeys missing(KeyPurpose purpose, long keyId) {
        return new UnusableKeys(
                "The key file does not belong to this database: the key set '"
                        + purpose.label()
                        + "' lacks the key "
                        + (keyId == KeyBook.NO_ID ? "" : keyId + " ")
                        + "with which values are sealed");
    }
}
