package org.guanhu.crm.harness;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every value of every table, written one after the other as it is: nothing packed, no hex. */
public final class Dump {

    private Dump() {}

    /** Writes the dump and says how many rows it has. */
    public static int write(Connection connection, Path file) throws SQLException, IOException {
        int rows = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet all = statement.executeQuery("select * from " + table)) {
                    rows += write(all, out);
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all =
                connection
                        .getMetaData()
                        .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                tables.add("\"" + all.getString(2) + "\".\"" + all.getString(3) + "\"");
            }
        }
        return tables;
    }

    private static int write(ResultSet all, OutputStream out) throws SQLException, IOException {
        int columns = all.getMetaData().getColumnCount();
        int rows = 0;
        while (all.next()) {
            rows++;
            for (int column = 1; column <= columns; column++) {
                out.write(bytes(all.getObject(column), all.getString(column)));
                out.write('\n');
            }
        }
        return rows;
    }

    private static byte[] bytes(Object value, String text) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
