package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;

/** All that keys of one set made, by whichever feature it is kept. */
final class KeyUses {

    private static final List<KeyedRows> ALL =
            ServiceLoader.load(KeyUse.class, KeyUse.class.getClassLoader()).stream()
                    .flatMap(use -> use.get().rows().stream())
                    .toList();

    private final List<KeyedRows> places;

    private KeyUses(List<KeyedRows> places) {
        this.places = places;
    }

    static KeyUses of(KeyPurpose purpose) {
        return new KeyUses(
                ALL.stream().filter(rows -> rows.set().equals(purpose.label())).toList());
    }

    /** The places, in no order. */
    List<KeyedRows> places() {
        return places;
    }

    /** The keys that rows name. */
    Set<Long> keyIds(Connection connection) throws SQLException {
        var ids = new HashSet<Long>();
        for (var place : places) {
            ids.addAll(place.keyIds(connection));
        }
        return ids;
    }

    /** Waits for transactions that are about to write; only PostgreSQL has more than one writer. */
    void awaitWriters(Connection connection) throws SQLException {
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            try (var lock = connection.createStatement()) {
                for (var table :
                        places.stream().map(KeyedRows::table).sorted().distinct().toList()) {
                    lock.execute("lock table " + table + " in share mode");
                }
            }
        }
    }

    /** How many rows were made by that key. */
    long rows(Connection connection, long keyId) throws SQLException {
        long rows = 0;
        for (var place : places) {
            rows += place.rows(connection, keyId);
        }
        return rows;
    }

    /** How many rows do not say by which key they were made. */
    long rowsOfNobody(Connection connection) throws SQLException {
        long rows = 0;
        for (var place : places) {
            rows += place.rowsOfNobody(connection);
        }
        return rows;
    }

    /** Takes away what only that key made. */
    void retire(Connection connection, long keyId) throws SQLException {
        for (var place : places) {
            place.retire(connection, keyId);
        }
    }
}
