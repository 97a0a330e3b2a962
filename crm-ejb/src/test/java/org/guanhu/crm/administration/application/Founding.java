package org.guanhu.crm.administration.application;

import java.sql.SQLException;
import java.util.List;
import org.guanhu.crm.shared.application.Bank;

/** The accounts and branches that a bank has before anything is changed by approval. */
public final class Founding {

    private static final List<String> LOGINS =
            List.of("teller", "supervisor", "admin", "admin2", "security", "security2");

    private Founding() {}

    /** Founds it. */
    public static void of(Bank bank) throws SQLException {
        bank.database().sql(branch("01", null, "/01/"));
        bank.database().sql(branch("0101", "01", "/01/0101/"));
        bank.database().sql(branch("0102", "01", "/01/0102/"));
        for (var login : LOGINS) {
            secondAccount(bank, login, "person-" + login);
        }
    }

    /** One more account of a person. */
    static void secondAccount(Bank bank, String login, String person) throws SQLException {
        bank.database()
                .sql(
                        "insert into staff (login, person_id, name, name_en, branch_code, active,"
                                + " valid_from, version) values ('"
                                + login
                                + "', '"
                                + person
                                + "', '"
                                + login
                                + "', '"
                                + login
                                + "', '0101', true, date '2026-01-01', 1)");
    }

    private static String branch(String code, String parent, String path) {
        var above = parent == null ? "null" : "'" + parent + "'";
        return "insert into branch (code, name, name_en, parent_code, path, version) values ('"
                + code
                + "', '"
                + code
                + "', '"
                + code
                + "', "
                + above
                + ", '"
                + path
                + "', 1)";
    }

    /** Writes past the database's own guards, as only its owner can. */
    static void tamper(Bank bank, String statement) throws SQLException {
        bank.database().tamper(statement);
    }
}
