package org.guanhu.crm.customer.infrastructure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guanhu.crm.crypto.application.TokenRenewal;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;

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
                    + " where id > ? and (index_key <> ? or name_key <> ? or token_rules <> ?)"
                    + " order by id limit ? for update";

    private static final String ITEMS =
            "select field_key, sealed, plain from customer_value where customer_id = ?";
    private static final String UPDATE =
            "update customer set index_key = ?, name_key = ?, token_rules = ? where id = ?";
    private static final String DELETE = "delete from customer_token where customer_id = ?";
    private static final String INSERT =
            "insert into customer_token (customer_id, token) values (?, ?)";
    private static final String DELETE_DOCUMENTS =
            "delete from customer_document where customer_id = ?";
    private static final String INSERT_DOCUMENT =
            "insert into customer_document (customer_id, document_key) values (?, ?)";

    /** A record as it is stored. */
    private record Stored(
            long id, String number, String documentKind, Map<CustomerField, byte[]> kept) {}

    @Override
    public Stretch renew(Connection connection, Means means, long after, int most)
            throws SQLException {
        var rows = old(connection, means, after, most);
        means.cipher().load(rows.stream().map(Stored::number).toList());
        var tokens = new HashMap<Long, Set<?>>();
        var documents = new HashMap<Long, Set<?>>();
        try (var update = connection.prepareStatement(UPDATE)) {
            for (var row : rows) {
                update.setLong(1, means.tokens().indexKey());
                update.setLong(2, means.tokens().nameKey());
                update.setInt(3, Vault.TOKEN_RULES);
                update.setLong(4, row.id());
                update.addBatch();
                make(row, items(connection, means, row), means, tokens, documents);
            }
            update.executeBatch();
        }
        replace(connection, DELETE, INSERT, tokens);
        replace(connection, DELETE_DOCUMENTS, INSERT_DOCUMENT, documents);
        return new Stretch(rows.isEmpty() ? after : rows.get(rows.size() - 1).id(), rows.size());
    }

    private static void make(
            Stored row,
            Map<Field, String> items,
            Means means,
            Map<Long, Set<?>> tokens,
            Map<Long, Set<?>> documents) {
        var values = values(means, row);
        values.putAll(items);
        var vault = new Vault(means.cipher(), means.tokens());
        tokens.put(row.id(), vault.tokensOf(values));
        documents.put(row.id(), vault.documentKeys(values));
    }

    private static Map<Field, String> items(Connection connection, Means means, Stored row)
            throws SQLException {
        try (var query = connection.prepareStatement(ITEMS)) {
            query.setLong(1, row.id());
            var values = new TreeMap<Field, String>(Field.ORDER);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var field = Field.byKey(found.getString(1)).orElseThrow();
                    var sealed = found.getBytes(2);
                    values.put(
                            field,
                            sealed == null
                                    ? found.getString(3)
                                    : means.cipher().open(place(row, field), sealed));
                }
            }
            return values;
        }
    }

    private static SealPlace place(Stored row, Field field) {
        return new SealPlace("customer", field.key(), row.number(), row.number());
    }

    private static void replace(
            Connection connection, String deletion, String insertion, Map<Long, Set<?>> made)
            throws SQLException {
        try (var delete = connection.prepareStatement(deletion);
                var insert = connection.prepareStatement(insertion)) {
            for (var one : made.entrySet()) {
                delete.setLong(1, one.getKey());
                delete.addBatch();
                for (var token : one.getValue()) {
                    insert.setLong(1, one.getKey());
                    insert.setObject(2, token);
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private static List<Stored> old(Connection connection, Means means, long after, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(OLD)) {
            query.setLong(1, after);
            query.setLong(2, means.tokens().indexKey());
            query.setLong(3, means.tokens().nameKey());
            query.setInt(4, Vault.TOKEN_RULES);
            query.setInt(5, most);
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
        var kept = new EnumMap<CustomerField, byte[]>(CustomerField.class);
        for (var field : FOUND_BY.entrySet()) {
            kept.put(field.getKey(), row.getBytes(field.getValue()));
        }
        return new Stored(row.getLong(1), row.getString(2), row.getString(3), kept);
    }

    private static Map<Field, String> values(Means means, Stored row) {
        var values = new TreeMap<Field, String>(Field.ORDER);
        if (row.documentKind() != null) {
            values.put(CustomerField.DOCUMENT_KIND, row.documentKind());
        }
        for (var one : row.kept().entrySet()) {
            if (one.getValue() != null) {
                values.put(
                        one.getKey(),
                        means.cipher().open(place(row, one.getKey()), one.getValue()));
            }
        }
        return values;
    }
}
