package org.guanhu.crm.shared.infrastructure.micro;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/**
 * H2 in a folder. Its defaults lose acknowledged commits when the process is killed, so one guard
 * connection switches the write delay off and keeps the database open before the pool opens its
 * first connection.
 */
final class EmbeddedDatabase implements Database {

    private final String url;

    @SuppressWarnings("unused")
    private final Connection guard;

    EmbeddedDatabase() throws SQLException {
        Path folder = Path.of(Setting.DATA.value().orElse("data")).toAbsolutePath().normalize();
        url = "jdbc:h2:file:" + folder.resolve("crm");
        guard = open(url + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
    }

    @Override
    public Connection connect() throws SQLException {
        return open(url);
    }

    private static Connection open(String url) throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", "crm");
        owner.setProperty("password", "");
        return Driver.load().connect(url, owner);
    }
}
