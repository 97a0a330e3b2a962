package org.guanhu.crm.exchange.application;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What somebody reads who gets at the tables without the keys: each row as one text. */
final class ReadableColumns {

    private ReadableColumns() {}

    static List<String> of(DataSource source, String... tables) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                try (var found = statement.executeQuery("select * from " + table)) {
                    while (found.next()) {
                        var row = new StringBuilder();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.append(text(found.getObject(i))).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(value);
    }
}
