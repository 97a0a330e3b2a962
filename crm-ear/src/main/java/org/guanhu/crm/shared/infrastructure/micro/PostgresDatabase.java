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
    private final Properties worker;
    private final Properties owner;

    PostgresDatabase() throws SQLException {
        url = Setting.DB_URL.value().orElseThrow();
        if (!driver.acceptsURL(url)) {
            throw new SQLException("CRM_DB_URL must begin with jdbc:postgresql:");
        }
        worker = login(Setting.DB_USER, Setting.DB_PASSWORD);
        owner =
                Setting.DB_OWNER_USER.value().isPresent()
                        ? login(Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD)
                        : worker;
    }

    private static Properties login(Setting user, Setting password) {
        Properties options = new Properties();
        options.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("ApplicationName", "crm");
        options.setProperty("reWriteBatchedInserts", "true");
        user.value().ifPresent(name -> options.setProperty("user", name));
        password.value().ifPresent(word -> options.setProperty("password", word));
        return options;
    }

    @Override
    public Connection connect() throws SQLException {
        return driver.connect(url, worker);
    }

    @Override
    public Connection connectAsOwner() throws SQLException {
        return driver.connect(url, owner);
    }
}
