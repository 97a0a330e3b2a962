package org.guanhu.crm.shared.infrastructure.micro;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The source behind Micro's pool {@code jdbc/crm}: PostgreSQL when told so, else embedded H2. */
public class CrmDataSource implements DataSource {

    private static Database database;

    private PrintWriter logWriter;
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        return connect(database());
    }

    Connection connect(Database opened) throws SQLException {
        return opened.connect();
    }

    /** The environment names the user; what a pool may send instead is not looked at. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private static synchronized Database database() throws SQLException {
        if (database == null) {
            database =
                    Setting.DB_URL.value().isPresent()
                            ? new PostgresDatabase()
                            : new EmbeddedDatabase();
        }
        return database;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        logWriter = writer;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.guanhu.crm");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing to unwrap");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
