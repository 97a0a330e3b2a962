package org.guanhu.crm.shared.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database with all migrations, and the application's own entities mapped onto it. */
public final class MigratedDatabase implements AutoCloseable {

    /** The databases on which the application runs. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    private static final int MOST_CONNECTIONS = 40;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<Connection> guards = new CopyOnWriteArrayList<>();
    private static EmbeddedPostgres postgres;

    private final DataSource source;
    private final DataSource owner;
    private final EntityManagerFactory factory;

    private MigratedDatabase(DataSource source) {
        this(source, source);
    }

    private MigratedDatabase(DataSource source, DataSource owner) {
        this.source = source;
        this.owner = owner;
        SchemaMigration.flyway(owner).migrate();
        if (!Proxy.isProxyClass(source.getClass())) {
            new WorkerRights(owner).grantTo(source);
        }
        Map<String, Object> outsideServer = new HashMap<>();
        outsideServer.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        outsideServer.put("jakarta.persistence.jtaDataSource", null);
        outsideServer.put("jakarta.persistence.nonJtaDataSource", source);
        // One connection for reading and writing, as a transaction of the server has.
        outsideServer.put("eclipselink.jdbc.exclusive-connection.mode", "Always");
        outsideServer.put("eclipselink.session-name", "crm-test-" + COUNT.incrementAndGet());
        this.factory = Persistence.createEntityManagerFactory("crm", outsideServer);
    }

    /**
     * The database at that address, migrated; an H2 file is guarded as the Micro delivery guards
     * it, so that what was committed survives a kill (security.md, finding 1).
     */
    public static MigratedDatabase at(String url) {
        return new MigratedDatabase(url.startsWith("jdbc:h2:") ? guardedH2(url) : postgres(url));
    }

    /** The address of a new, empty PostgreSQL database. */
    public static String newPostgresUrl() {
        return newPostgresDatabase().getUrl();
    }

    private static DataSource guardedH2(String url) {
        try {
            guards.add(
                    DriverManager.getConnection(
                            url + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
                            "sa",
                            ""));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return JdbcConnectionPool.create(url, "sa", "");
    }

    private static PGSimpleDataSource postgres(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return source;
    }

    /** A new database of that kind. */
    public static MigratedDatabase of(Kind kind) {
        return new MigratedDatabase(kind == Kind.H2 ? newH2() : newPostgres());
    }

    /** A new database of that kind that somebody listens to. */
    public static MigratedDatabase heardBy(SqlSpy spy, Kind kind) {
        var source = kind == Kind.H2 ? newH2() : newPostgres();
        return new MigratedDatabase(spy.on(source), source);
    }

    /** A new database of that kind whose tables belong to another account than the one in use. */
    public static MigratedDatabase withOwner(Kind kind) throws SQLException {
        var owner = kind == Kind.H2 ? newH2() : newPostgres();
        String worker = "worker" + COUNT.incrementAndGet();
        try (Connection connection = owner.getConnection();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(
                    kind == Kind.H2
                            ? "create user " + worker + " password ''"
                            : "create role " + worker + " login");
        }
        return new MigratedDatabase(workerOf(owner, worker), owner);
    }

    private static DataSource workerOf(DataSource owner, String worker) throws SQLException {
        if (owner instanceof PGSimpleDataSource postgres) {
            var source = postgres(postgres.getUrl());
            source.setUser(worker);
            return source;
        }
        try (Connection connection = owner.getConnection()) {
            return JdbcConnectionPool.create(connection.getMetaData().getURL(), worker, "");
        }
    }

    /** The source of plain connections. */
    public DataSource source() {
        return source;
    }

    /** The persistence unit on this database. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs the work in a transaction of its own and answers what it found. */
    public <T> T find(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T found = work.apply(entities);
                entities.getTransaction().commit();
                return found;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** Runs the work in a transaction of its own. */
    public void run(Consumer<EntityManager> work) {
        find(
                entities -> {
                    work.accept(entities);
                    return null;
                });
    }

    /** Runs one SQL statement. */
    public int sql(String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement jdbc = connection.createStatement()) {
            return jdbc.executeUpdate(statement);
        }
    }

    /** Runs one SQL statement as somebody who owns the database and puts its guards aside. */
    public int tamper(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement jdbc = connection.createStatement()) {
            boolean isPostgres = owner instanceof PGSimpleDataSource;
            if (isPostgres) {
                jdbc.execute("set session_replication_role = replica");
            }
            return jdbc.executeUpdate(statement);
        }
    }

    /**
     * Lets go of an H2 file, so that another process can open it; as the delivery does at its end,
     * without H2's orderly close, which spoils the file (ADR 0011).
     */
    public void shutDown() throws SQLException {
        close();
        if (source instanceof JdbcConnectionPool pool) {
            sql("shutdown immediately");
            pool.dispose();
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private static DataSource newH2() {
        var pool =
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:crm" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1",
                        "sa",
                        "");
        pool.setMaxConnections(MOST_CONNECTIONS);
        return pool;
    }

    private static DataSource newPostgres() {
        return newPostgresDatabase();
    }

    private static synchronized PGSimpleDataSource newPostgresDatabase() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            String name = "crm" + COUNT.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement jdbc = connection.createStatement()) {
                jdbc.execute("create database " + name);
            }
            return postgres(postgres.getJdbcUrl("postgres", name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
