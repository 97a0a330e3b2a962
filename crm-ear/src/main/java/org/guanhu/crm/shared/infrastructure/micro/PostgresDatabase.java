package org.guanhu.crm.shared.infrastructure.micro;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The bank's PostgreSQL, as the environment names it; an unreachable one is told within seconds.
 */
final class PostgresDatabase implements Database {

    private static final String CONNECT_TIMEOUT_SECONDS = "5";

    private final Driver driver = new Driver();
    private final String url;
    private final Properties options = new Properties();

    PostgresDatabase() throws SQLException {
        url = Setting.DB_URL.value().orElseThrow();
        if (!driver.acceptsURL(url)) {
            throw new SQLException("CRM_DB_URL must begin with jdbc:postgresql:");
        }
        options.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("ApplicationName", "crm");
        Setting.DB_USER.value().ifPresent(user -> options.setProperty("user", user));
        Setting.DB_PASSWORD.value().ifPresent(word -> options.setProperty("password", word));
    }

    @Override
    public Connection connect() throws SQLException {
        return driver.connect(url, options);
    }
}
