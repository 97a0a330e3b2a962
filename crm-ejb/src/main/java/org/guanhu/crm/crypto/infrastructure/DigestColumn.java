package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import org.guanhu.crm.crypto.application.KeyedRows;

/**
 * Rows with a digest that something will yet be compared with.
 *
 * @param table the table
 * @param column the digest
 * @param waiting which rows are still waiting for that
 */
public record DigestColumn(String table, String column, String waiting) implements KeyedRows {

    @Override
    public String set() {
        return KeyPurpose.DIGEST.label();
    }

    @Override
    public long rows(Connection connection, long keyId) throws SQLException {
        return count(connection, column + " like ?", begin(keyId));
    }

    @Override
    public long rowsOfNobody(Connection connection) throws SQLException {
        return count(connection, column + " not like ?", "k%");
    }

    /** With what a digest of that key begins, as a pattern of SQL. */
    public static String begin(long keyId) {
        return KeyedDigest.mark(keyId) + "%";
    }

    private long count(Connection connection, String which, String pattern) throws SQLException {
        var sql = "select count(*) from %s where %s and %s".formatted(table, waiting, which);
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, pattern);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
