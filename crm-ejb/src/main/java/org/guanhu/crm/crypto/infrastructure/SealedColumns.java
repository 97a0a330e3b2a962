package org.guanhu.crm.crypto.infrastructure;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.domain.SealPlace;

/**
 * Columns of one table that may hold values sealed with the bank's own key. Such a value tells its
 * key: a byte for the algorithm, then Tink's prefix, 1 and the key's id.
 *
 * @param table the table
 * @param ids by what a row is known
 * @param place the table that is bound into the seals, or empty if the values cannot be sealed anew
 * @param key the row's business key, in SQL
 * @param columns the columns, with what is bound into the seals for them
 */
public record SealedColumns(
        String table, List<String> ids, String place, String key, Map<String, String> columns)
        implements KeyedRows {

    private static final byte[] BANK = {TinkFieldCipher.BANK_KEY, 1};

    /** Values that are counted and cannot be sealed anew. */
    public static SealedColumns counted(String table, List<String> columns) {
        return new SealedColumns(
                table,
                List.of(),
                "",
                "",
                columns.stream().collect(Collectors.toMap(one -> one, one -> one)));
    }

    @Override
    public String set() {
        return KeyPurpose.FIELD.label();
    }

    @Override
    public long rows(Connection connection, long keyId) throws SQLException {
        var sql =
                columns.keySet().stream()
                        .map("substring(%s from 1 for 6) = ?"::formatted)
                        .collect(
                                Collectors.joining(
                                        " or ", "select count(*) from " + table + " where ", ""));
        try (var query = connection.prepareStatement(sql)) {
            for (int place = 1; place <= columns.size(); place++) {
                query.setBytes(place, begin(keyId));
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** With what a value begins that the bank's key of that id sealed. */
    public static byte[] begin(long keyId) {
        return ByteBuffer.allocate(6).put(BANK).putInt((int) keyId).array();
    }

    @Override
    public int renew(Connection connection, Means means, int most) throws SQLException {
        int done = 0;
        for (var column : place.isEmpty() ? List.<String>of() : List.copyOf(columns.keySet())) {
            if (done < most) {
                done += renew(connection, means, column, most - done);
            }
        }
        return done;
    }

    private int renew(Connection connection, Means means, String column, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(ofOthers(column));
                var update = connection.prepareStatement(update(column))) {
            query.setBytes(1, BANK);
            query.setBytes(2, ByteBuffer.allocate(4).putInt((int) means.keyId()).array());
            query.setInt(3, most);
            int done = 0;
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    done += renew(rows, update, means, columns.get(column));
                }
            }
            return done;
        }
    }

    private int renew(ResultSet row, PreparedStatement update, Means means, String column)
            throws SQLException {
        var where = new SealPlace(place, column, row.getString(ids.size() + 1), "");
        var old = row.getBytes(ids.size() + 2);
        update.setBytes(1, means.sealedAgain(where, old));
        for (int id = 1; id <= ids.size(); id++) {
            update.setObject(id + 1, row.getObject(id));
        }
        update.setBytes(ids.size() + 2, old);
        return update.executeUpdate();
    }

    private String ofOthers(String column) {
        return ("select %2$s, %3$s, %1$s from %4$s where substring(%1$s from 1 for 2) = ?"
                        + " and substring(%1$s from 3 for 4) <> ? limit ?")
                .formatted(column, String.join(", ", ids), key, table);
    }

    /** Only if nobody has written another value meanwhile. */
    private String update(String column) {
        var row = ids.stream().map(id -> id + " = ?").collect(Collectors.joining(" and "));
        return "update %s set %s = ? where %s and %s = ?".formatted(table, column, row, column);
    }
}
