package org.guanhu.crm.crypto.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;

/** Seeds of second factors; sealed as values of the bank's own are, with a key set of their own. */
public class SeedKeyUse implements KeyUse {

    private static final String TABLE = "second_factor";

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new Seeds(
                        new SealedColumns(
                                TABLE, List.of("login"), TABLE, "login", Map.of("seed", "seed"))));
    }

    /** The same columns, of another set. */
    private record Seeds(SealedColumns columns) implements KeyedRows {

        @Override
        public String set() {
            return KeyPurpose.TOTP.label();
        }

        @Override
        public String table() {
            return columns.table();
        }

        @Override
        public long rows(Connection connection, long keyId) throws SQLException {
            return columns.rows(connection, keyId);
        }

        @Override
        public int renew(Connection connection, Means means, int most) throws SQLException {
            return columns.renew(connection, means, most);
        }
    }
}
