package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where rows say by which key they were made. */
enum KeyUse {
    /** Data keys, wrapped. */
    WRAPPED("subject_key", "key_id", "wrapped_key is not null"),
    /** Tokens of whole values. */
    INDEXED("customer", "index_key", "index_key <> 0"),
    /** Tokens of names. */
    NAMED("customer", "name_key", "name_key <> 0"),
    /** No row says it. */
    UNTOLD(null, null, null);

    private final String table;
    private final String column;
    private final String condition;

    KeyUse(String table, String column, String condition) {
        this.table = table;
        this.column = column;
        this.condition = condition;
    }

    static KeyUse of(KeyPurpose purpose) {
        return switch (purpose) {
            case SUBJECT -> WRAPPED;
            case INDEX -> INDEXED;
            case NAME -> NAMED;
            default -> UNTOLD;
        };
    }

    /** The ids of the keys in use, found key by key through the index. */
    List<Long> keyIds(Connection connection) throws SQLException {
        var ids = new ArrayList<Long>();
        if (table == null) {
            return ids;
        }
        var sql =
                "select min(%1$s) from %2$s where %1$s > ? and %3$s"
                        .formatted(column, table, condition);
        try (var query = connection.prepareStatement(sql)) {
            for (long after = -1; after != 0; ) {
                query.setLong(1, after);
                try (var row = query.executeQuery()) {
                    row.next();
                    after = row.getLong(1);
                }
                if (after != 0) {
                    ids.add(after);
                }
            }
        }
        return ids;
    }

    /** Waits for transactions that are about to write; only PostgreSQL has more than one writer. */
    void awaitWriters(Connection connection) throws SQLException {
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            try (var lock = connection.createStatement()) {
                lock.execute("lock table " + table + " in share mode");
            }
        }
    }

    /** How many rows do not say by which key they were made; they count against every one. */
    long rowsOfNobody(Connection connection) throws SQLException {
        return this == WRAPPED ? 0 : count(connection, "true", 0);
    }

    /** How many rows were made by that key. */
    long rows(Connection connection, long keyId) throws SQLException {
        return table == null ? 0 : count(connection, condition, keyId);
    }

    private long count(Connection connection, String which, long keyId) throws SQLException {
        var sql =
                "select count(*) from %2$s where %1$s = ? and %3$s".formatted(column, table, which);
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, keyId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
