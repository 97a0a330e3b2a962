package org.guanhu.crm.verifier;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/** Opens the database that the options name; never makes one. */
final class Databases {

    private static final String H2 = "jdbc:h2:";
    private static final String IF_EXISTS = ";IFEXISTS=";

    private Databases() {}

    static Connection open(Options options) {
        String url = options.required("url");
        Properties properties = new Properties();
        properties.setProperty("user", options.required("user"));
        properties.setProperty("password", options.password());
        if (url.startsWith("jdbc:postgresql:")) {
            properties.setProperty("prepareThreshold", "-1");
            properties.setProperty("ApplicationName", "crm-verify");
        }
        try {
            return DriverManager.getConnection(existing(url), properties);
        } catch (SQLException refused) {
            throw new Unusable("unusable.database", refused.getMessage());
        }
    }

    private static String existing(String url) {
        boolean file = url.startsWith(H2) && !url.startsWith(H2 + "mem:");
        return file && !url.toUpperCase(Locale.ROOT).contains(IF_EXISTS)
                ? url + IF_EXISTS + "TRUE"
                : url;
    }
}
