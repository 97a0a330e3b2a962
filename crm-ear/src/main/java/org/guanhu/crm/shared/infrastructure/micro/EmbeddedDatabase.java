package org.guanhu.crm.shared.infrastructure.micro;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;

/**
 * H2 in a folder, held open by one guard connection from before the pool opens its first until the
 * process ends. Two of its defaults lose data: the write delay loses acknowledged commits to a
 * kill, and the orderly close reuses blocks that the file still counts as taken ("Double mark" at
 * the next start, h2database issues 2752 and 4083). So every commit is written at once and the file
 * is never closed, not even when the process ends: what is on disk is complete at any moment.
 */
final class EmbeddedDatabase implements Database {

    private static final String OWNER = "crm";
    private static final String WORKER = "crm_app";

    private final String url;

    @SuppressWarnings("unused")
    private final Connection guard;

    EmbeddedDatabase() throws SQLException {
        Path folder = Path.of(Setting.DATA.value().orElse("data")).toAbsolutePath().normalize();
        url = "jdbc:h2:file:" + folder.resolve("crm");
        guard = open(OWNER, url + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        try (Statement statement = guard.createStatement()) {
            statement.execute("create user if not exists " + WORKER + " password ''");
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return open(WORKER, url);
    }

    @Override
    public Connection connectAsOwner() throws SQLException {
        return open(OWNER, url);
    }

    private static Connection open(String user, String url) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", "");
        return Driver.load().connect(url, login);
    }
}
