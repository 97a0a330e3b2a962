package org.guanhu.crm.customer.infrastructure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.application.TokenRenewal;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * Makes the tokens of customers anew. The rows are held meanwhile, so that nobody changes a record
 * whose tokens are on their way; version and ledger stay as they are, for nothing was changed.
 */
public class CustomerTokenRenewal implements TokenRenewal {

    private static final Map<CustomerField, String> FOUND_BY =
            Map.of(
                    CustomerField.NAME, "name",
                    CustomerField.DOCUMENT_NUMBER, "document_number",
                    CustomerField.MOBILE, "mobile",
                    CustomerField.EMAIL, "email");
    private static final String OLD =
            "select id, number, document_kind, name, document_number, mobile, email from customer"
                    + " where id > ? and (index_key <> ? or name_key <> ?)"
                    + " order by id limit ? for update";

    /** A record as it is stored. */
    private record Stored(
            long id, String number, String documentKind, Map<CustomerField, byte[]> sealed) {}

    @Override
    public Stretch renew(Connection connection, Means means, long after, int most)
            throws SQLException {
        var rows = old(connection, means, after, most);
        means.cipher().load(rows.stream().map(Stored::number).toList());
        try (var update =
                        connection.prepareStatement(
                                "update customer set index_key = ?, name_key = ?, document_key = ?"
                                        + " where id = ?");
                var delete =
                        connection.prepareStatement(
                                "delete from customer_token where customer_id = ?");
                var insert =
                        connection.prepareStatement(
                                "insert into customer_token (customer_id, token) values (?, ?)")) {
            var vault = new Vault(means.cipher(), means.tokens());
            for (var row : rows) {
                var values = values(means, row);
                update.setLong(1, means.tokens().indexKey());
                update.setLong(2, means.tokens().nameKey());
                var document = values.get(CustomerField.DOCUMENT_NUMBER);
                update.setString(3, vault.documentKey(row.documentKind(), document));
                update.setLong(4, row.id());
                update.addBatch();
                delete.setLong(1, row.id());
                delete.addBatch();
                for (long token : vault.tokensOf(values)) {
                    insert.setLong(1, row.id());
                    insert.setLong(2, token);
                    insert.addBatch();
                }
            }
            update.executeBatch();
            delete.executeBatch();
            insert.executeBatch();
        }
        return new Stretch(rows.isEmpty() ? after : rows.get(rows.size() - 1).id(), rows.size());
    }

    private static List<Stored> old(Connection connection, Means means, long after, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(OLD)) {
            query.setLong(1, after);
            query.setLong(2, means.tokens().indexKey());
            query.setLong(3, means.tokens().nameKey());
            query.setInt(4, most);
            var found = new ArrayList<Stored>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(stored(rows));
                }
            }
            return found;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var sealed = new EnumMap<CustomerField, byte[]>(CustomerField.class);
        for (var field : FOUND_BY.entrySet()) {
            sealed.put(field.getKey(), row.getBytes(field.getValue()));
        }
        return new Stored(row.getLong(1), row.getString(2), row.getString(3), sealed);
    }

    private static Map<CustomerField, String> values(Means means, Stored row) {
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        row.sealed()
                .forEach(
                        (field, sealed) -> {
                            if (sealed != null) {
                                var place =
                                        new SealPlace(
                                                "customer",
                                                field.key(),
                                                row.number(),
                                                row.number());
                                values.put(field, means.cipher().open(place, sealed));
                            }
                        });
        return values;
    }
}
