package org.guanhu.crm.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL on a free port; each caller takes a database of its own in it. */
public final class EmbeddedPg implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;

    private EmbeddedPg(EmbeddedPostgres.Builder builder) {
        try {
            server = builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL does not start here", broken);
        }
    }

    /** The one that all tests share. */
    public static EmbeddedPg shared() {
        return Shared.once(EmbeddedPg.class, EmbeddedPg::start);
    }

    /** One of your own, to kill or to stop; close it. */
    public static EmbeddedPg start() {
        return new EmbeddedPg(EmbeddedPostgres.builder());
    }

    /**
     * One of your own that waits for its disk before it says that something is done, as a bank's.
     */
    public static EmbeddedPg startDurable() {
        return new EmbeddedPg(
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on"));
    }

    /** One of your own that logs every statement with its parameters, in its data folder. */
    public static EmbeddedPg startTalkative() {
        return new EmbeddedPg(
                EmbeddedPostgres.builder()
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", "log")
                        .setServerConfig("log_statement", "all")
                        .setServerConfig("log_parameter_max_length_on_error", "-1"));
    }

    /** The data folder of the server behind a connection, with everything written into it. */
    public static Path checkpointed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
            try (ResultSet said = statement.executeQuery("SHOW data_directory")) {
                said.next();
                return Path.of(said.getString(1));
            }
        }
    }

    /** A new, empty database with UTF-8 text. */
    public Database newDatabase() {
        String name = String.format(Locale.ROOT, "crm_%d", DATABASES.incrementAndGet());
        try (Connection admin = DriverManager.getConnection(url("postgres"));
                Statement create = admin.createStatement()) {
            create.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
            create.execute("CREATE ROLE " + name + "_app LOGIN");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Database(server.getPort(), name);
    }

    private String url(String database) {
        return new Database(server.getPort(), database).url() + "?user=postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** How to reach one database of this server, which takes any password. */
    public record Database(int port, String name) {

        public String url() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
        }

        public String user() {
            return "postgres";
        }

        /** An account that owns nothing, as the application has one in a bank. */
        public String worker() {
            return name + "_app";
        }

        public String password() {
            return "any";
        }

        /** A plain connection, to look behind the application's back. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), user(), password());
        }

        /** What the Micro delivery reads from its environment. */
        Map<String, String> environment() {
            return Map.of(
                    "CRM_DB_URL", url(),
                    "CRM_DB_USER", worker(),
                    "CRM_DB_PASSWORD", password(),
                    "CRM_DB_OWNER_USER", user(),
                    "CRM_DB_OWNER_PASSWORD", password());
        }
    }
}
