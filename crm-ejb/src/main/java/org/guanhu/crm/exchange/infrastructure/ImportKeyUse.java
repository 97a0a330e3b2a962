package org.guanhu.crm.exchange.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.infrastructure.DigestColumn;
import org.guanhu.crm.crypto.infrastructure.SealedColumns;

/** What of imports keys made. */
public class ImportKeyUse implements KeyUse {

    private static final String FILE = "import_file";
    private static final String ROW = "import_row";

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new Tried(
                        new DigestColumn(
                                FILE, "rows_digest", "status in ('CHECKED', 'SUBMITTED')")),
                new SealedColumns(
                        FILE,
                        List.of("import_key"),
                        FILE,
                        "import_key",
                        Map.of(
                                "file_name", "file_name",
                                "column_list", "column_list",
                                "terms", "terms",
                                "findings", "findings",
                                "refusal", "refusal")),
                new SealedColumns(
                        ROW,
                        List.of("import_key", "row_no"),
                        ROW,
                        "import_key || '#' || row_no",
                        Map.of(
                                "cells", "cells",
                                "field_values", "field_values",
                                "problems", "problems")));
    }

    /** Imports that were tried: what is not proposed yet is tried again, with the key in use. */
    private record Tried(DigestColumn digests) implements KeyedRows {

        @Override
        public String set() {
            return digests.set();
        }

        @Override
        public String table() {
            return digests.table();
        }

        @Override
        public long rows(Connection connection, long keyId) throws SQLException {
            return digests.rows(connection, keyId);
        }

        @Override
        public long rowsOfNobody(Connection connection) throws SQLException {
            return digests.rowsOfNobody(connection);
        }

        @Override
        public int renew(Connection connection, Means means, int most) throws SQLException {
            try (var update =
                    connection.prepareStatement(
                            "update import_file set status = 'UPLOADED', version = version + 1"
                                    + " where status = 'CHECKED' and rows_digest not like ?")) {
                update.setString(1, DigestColumn.begin(means.keyId()));
                return update.executeUpdate();
            }
        }
    }
}
