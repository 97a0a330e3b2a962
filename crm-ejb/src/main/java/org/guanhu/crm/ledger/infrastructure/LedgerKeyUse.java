package org.guanhu.crm.ledger.infrastructure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.infrastructure.SealedColumns;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerValue;

/**
 * Values in the ledger that the bank's own key sealed. There are such only in entries of schema 1,
 * from before customers had data keys; the ledger's bytes never change, so that key must stay.
 */
public class LedgerKeyUse implements KeyUse {

    private static final byte FIRST_SCHEMA = 1;
    private static final int PORTION = 1_000;
    private static final String BODIES =
            "select entry_order, body from ledger_entry where entry_order > ?"
                    + " order by entry_order limit ?";

    @Override
    public List<KeyedRows> rows() {
        return List.of(new Entries());
    }

    /** Read in their order, as far as the first schema was written. */
    private record Entries() implements KeyedRows {

        @Override
        public String set() {
            return "field";
        }

        @Override
        public String table() {
            return "ledger_entry";
        }

        @Override
        public long rows(Connection connection, long keyId) throws SQLException {
            var scan = new Scan(SealedColumns.begin(keyId));
            try (var query = connection.prepareStatement(BODIES)) {
                query.setInt(2, PORTION);
                while (scan.goesOn) {
                    query.setLong(1, scan.after);
                    try (var rows = query.executeQuery()) {
                        scan.read(rows);
                    }
                }
            }
            return scan.found;
        }
    }

    /** How far the ledger was read. */
    private static final class Scan {

        private final byte[] begin;
        private boolean goesOn = true;
        private long after = -1;
        private long found;

        Scan(byte[] begin) {
            this.begin = begin;
        }

        void read(ResultSet rows) throws SQLException {
            goesOn = false;
            while (rows.next()) {
                var body = rows.getBytes(2);
                if (body[0] != FIRST_SCHEMA) {
                    goesOn = false;
                    return;
                }
                found += isSealed(LedgerBody.parse(body)) ? 1 : 0;
                after = rows.getLong(1);
                goesOn = true;
            }
        }

        private boolean isSealed(LedgerBody body) {
            return body.fields().stream()
                    .flatMap(field -> Stream.of(field.before(), field.after()))
                    .map(LedgerValue::sealed)
                    .anyMatch(this::isSealed);
        }

        private boolean isSealed(byte[] value) {
            return value != null
                    && value.length > begin.length
                    && Arrays.equals(Arrays.copyOf(value, begin.length), begin);
        }
    }
}
