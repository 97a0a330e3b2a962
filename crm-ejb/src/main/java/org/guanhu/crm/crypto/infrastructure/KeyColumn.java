package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.guanhu.crm.crypto.application.KeyedRows;

/**
 * Rows that say in a column by which key they were made; 0 where nobody wrote it down.
 *
 * @param set the key set
 * @param table the table
 * @param column the column, which an index begins with
 * @param condition which rows still hold what the key made
 */
public record KeyColumn(String set, String table, String column, String condition)
        implements KeyedRows {

    /** Found key by key through the index. */
    @Override
    public Set<Long> keyIds(Connection connection) throws SQLException {
        var ids = new HashSet<Long>();
        var sql =
                "select min(%1$s) from %2$s where %1$s > ? and %3$s"
                        .formatted(column, table, condition);
        try (var query = connection.prepareStatement(sql)) {
            long after = 0;
            do {
                query.setLong(1, after);
                try (var row = query.executeQuery()) {
                    row.next();
                    after = row.getLong(1);
                }
            } while (after != 0 && ids.add(after));
        }
        return ids;
    }

    @Override
    public long rows(Connection connection, long keyId) throws SQLException {
        return count(connection, keyId);
    }

    @Override
    public long rowsOfNobody(Connection connection) throws SQLException {
        return count(connection, 0);
    }

    private long count(Connection connection, long keyId) throws SQLException {
        var sql =
                "select count(*) from %2$s where %1$s = ? and %3$s"
                        .formatted(column, table, condition);
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, keyId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
