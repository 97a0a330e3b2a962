package org.guanhu.crm.customer.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.infrastructure.KeyColumn;
import org.guanhu.crm.crypto.infrastructure.SealedColumns;

/**
 * What of a customer's record keys made: the tokens by which the customer is found, and values from
 * before customers had data keys. Those are not sealed anew: a record changes with its chain only.
 */
public class CustomerKeyUse implements KeyUse {

    private static final String TABLE = "customer";
    private static final List<String> SEALED =
            List.of(
                    "name",
                    "birth_date",
                    "document_number",
                    "mobile",
                    "email",
                    "household_address",
                    "residential_address",
                    "billing_address",
                    "employer",
                    "phone",
                    "registered_address",
                    "office_address",
                    "marital_status",
                    "needs",
                    "legal_representative",
                    "income_level");

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new Indexed(new KeyColumn("bidx", TABLE, "index_key", "true")),
                new KeyColumn("name", TABLE, "name_key", "true"),
                SealedColumns.counted(TABLE, SEALED),
                SealedColumns.counted("customer_value", List.of("sealed")));
    }

    /** A record whose index key is retired keeps no digest of its document by that key. */
    private record Indexed(KeyColumn column) implements KeyedRows {

        @Override
        public String set() {
            return column.set();
        }

        @Override
        public String table() {
            return column.table();
        }

        @Override
        public Set<Long> keyIds(Connection connection) throws SQLException {
            return column.keyIds(connection);
        }

        @Override
        public long rows(Connection connection, long keyId) throws SQLException {
            return column.rows(connection, keyId);
        }

        @Override
        public long rowsOfNobody(Connection connection) throws SQLException {
            return column.rowsOfNobody(connection);
        }

        @Override
        public void retire(Connection connection, long keyId) throws SQLException {
            try (var delete =
                    connection.prepareStatement(
                            "delete from customer_document where document_key like ?")) {
                delete.setString(1, "k" + keyId + ":%");
                delete.executeUpdate();
            }
        }
    }
}
