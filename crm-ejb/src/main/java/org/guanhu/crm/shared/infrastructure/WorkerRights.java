package org.guanhu.crm.shared.infrastructure;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What the account that works may do in tables that belong to another: read and write records, add
 * to the ledger, and change nothing that stands in the ledger (security.md C2; AU-04). Granted anew
 * after each migration, since a migration may bring tables.
 */
public final class WorkerRights {

    private static final Set<String> ONLY_GROWING =
            Set.of("ledger_entry", "ledger_leaf", "ledger_block", "ledger_tile", "ledger_export");
    private static final String HISTORY = "flyway_schema_history";

    private final DataSource owner;

    WorkerRights(DataSource owner) {
        this.owner = owner;
    }

    /** Grants to the account behind the source. */
    void grantTo(DataSource worker) {
        try (Connection working = worker.getConnection();
                Connection owning = owner.getConnection()) {
            String account = working.getMetaData().getUserName();
            if (!account.equals(owning.getMetaData().getUserName())) {
                // Together: another node that works meanwhile must not meet a table without rights.
                owning.setAutoCommit(false);
                grant(owning, account);
                owning.commit();
                owning.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The rights in the database cannot be granted", refused);
        }
    }

    private static void grant(Connection owning, String account) throws SQLException {
        boolean isPostgres =
                owning.getMetaData().getDatabaseProductName().equalsIgnoreCase("postgresql");
        String to = '"' + account.replace("\"", "\"\"") + '"';
        try (Statement statement = owning.createStatement()) {
            for (String table : tables(owning)) {
                String name = '"' + table + '"';
                statement.execute("revoke all on " + name + " from " + to);
                statement.execute("grant " + rights(table) + " on " + name + " to " + to);
            }
            if (isPostgres) {
                statement.execute("grant usage on schema public to " + to);
                statement.execute("grant usage on all sequences in schema public to " + to);
            }
        }
    }

    private static String rights(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (name.equals(HISTORY)) {
            return "select";
        }
        return ONLY_GROWING.contains(name) ? "select, insert" : "select, insert, update, delete";
    }

    private static List<String> tables(Connection owning) throws SQLException {
        DatabaseMetaData about = owning.getMetaData();
        List<String> tables = new ArrayList<>();
        try (var found =
                about.getTables(
                        owning.getCatalog(),
                        owning.getSchema(),
                        "%",
                        new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
