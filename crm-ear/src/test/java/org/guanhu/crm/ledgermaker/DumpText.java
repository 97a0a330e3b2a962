package org.guanhu.crm.ledgermaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** What {@code pg_dump} writes of the tables: the same server command, the same lines around it. */
public final class DumpText {

    private DumpText() {}

    public static void write(Connection connection, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("--\n-- PostgreSQL database dump\n--\n\n".getBytes(UTF_8));
            for (var table : LedgerDatabase.TABLES) {
                out.write(
                        ("COPY public." + table + " (" + columns(connection, table))
                                .getBytes(UTF_8));
                out.write(") FROM stdin;\n".getBytes(UTF_8));
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY " + table + " TO STDOUT", out);
                out.write("\\.\n\n\n".getBytes(UTF_8));
            }
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        try (var select =
                        connection.prepareStatement(
                                "select string_agg(column_name, ', ' order by ordinal_position)"
                                        + " from information_schema.columns where table_name = ?");
                var found = ask(select, table)) {
            found.next();
            return found.getString(1);
        }
    }

    private static java.sql.ResultSet ask(java.sql.PreparedStatement select, String table)
            throws SQLException {
        select.setString(1, table);
        return select.executeQuery();
    }
}
