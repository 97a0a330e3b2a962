package org.guanhu.crm.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Payara Server domain of its own with PostgreSQL behind {@code jdbc/crm}, whose account owns
 * nothing; every listener on 127.0.0.1, JMS and the data grid off.
 */
public final class PayaraServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String DOMAIN = "crm";

    private final Path folder = Target.newFolder("payara-");
    private final int portBase = Ports.freeHundred();
    private final Asadmin asadmin;

    private PayaraServer(Map<String, String> settings) {
        asadmin = new Asadmin(portBase + 48, folder, environment(settings));
    }

    /** The one that all tests share, with {@code crm.ear} deployed on a database of its own. */
    public static PayaraServer shared() {
        return Shared.once(
                PayaraServer.class, () -> start(EmbeddedPg.shared().newDatabase()).deployed());
    }

    /** A domain with the pool and the resource, and no application yet. */
    public static PayaraServer start(EmbeddedPg.Database database) {
        return start(database, Map.of());
    }

    /** The same with settings of one's own. */
    public static PayaraServer start(EmbeddedPg.Database database, Map<String, String> settings) {
        PayaraServer server = new PayaraServer(settings);
        server.boot();
        server.give("crm", database, database.worker());
        server.give("crm-trail", database, database.worker());
        server.give("crm-owner", database, database.user());
        return server;
    }

    private void give(String name, EmbeddedPg.Database database, String account) {
        asadmin.run(pool(name, database, account));
        asadmin.run("create-jdbc-resource", "--connectionpoolid", name, "jdbc/" + name);
    }

    /** A domain that knows no database. */
    public static PayaraServer startBare() {
        PayaraServer server = new PayaraServer(Map.of());
        server.boot();
        return server;
    }

    private Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(Demo.SETTINGS);
        environment.put("CRM_KEYS_FILE", folder.resolve("keys.json").toString());
        environment.put("CRM_KEYS_CREATE", "true");
        environment.putAll(settings);
        return environment;
    }

    private void boot() {
        asadmin.local(
                "create-domain",
                "--nopassword=true",
                "--portbase=" + portBase,
                "--domaindir=" + folder,
                DOMAIN);
        Path commands = folder.resolve("pre-boot.txt");
        try {
            copyDriver();
            disableMessaging();
            Files.write(commands, closeDoors());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::killRemains));
        asadmin.local(
                "start-domain",
                "--domaindir=" + folder,
                "--prebootcommandfile=" + commands,
                DOMAIN);
    }

    private void copyDriver() throws IOException {
        Path jar =
                Path.of(
                        URI.create(
                                org.postgresql.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()));
        Files.copy(jar, folder.resolve(DOMAIN).resolve("lib/postgresql.jar"));
    }

    /** Before the first start nothing but a text knows of JMS, whose proxy listens everywhere. */
    private void disableMessaging() throws IOException {
        Path settings = folder.resolve(DOMAIN).resolve("config/domain.xml");
        String text = Files.readString(settings);
        String disabled = text.replaceAll("(<jms-service [^>]*type=\")EMBEDDED", "$1DISABLED");
        if (disabled.equals(text)) {
            throw new IllegalStateException("No embedded JMS in " + settings);
        }
        Files.writeString(settings, disabled);
    }

    private static List<String> closeDoors() {
        String config = "set configs.config.server-config.";
        String listeners = config + "network-config.network-listeners.network-listener.";
        String iiop = config + "iiop-service.iiop-listener.";
        return List.of(
                listeners + "http-listener-1.address=127.0.0.1",
                listeners + "http-listener-2.enabled=false",
                listeners + "admin-listener.address=127.0.0.1",
                iiop + "orb-listener-1.address=127.0.0.1",
                iiop + "SSL.enabled=false",
                iiop + "SSL_MUTUALAUTH.enabled=false",
                config + "admin-service.jmx-connector.system.enabled=false",
                config + "hazelcast-config-specific-configuration.enabled=false");
    }

    private static String[] pool(String name, EmbeddedPg.Database database, String account) {
        return new String[] {
            "create-jdbc-connection-pool",
            "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
            "--restype=javax.sql.DataSource",
            "--steadypoolsize=2",
            "--maxwait=5000",
            "--isconnectvalidatereq=true",
            "--validateatmostonceperiod=1",
            "--validationmethod=custom-validation",
            "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "--failconnection=true",
            "--statementtimeout=30",
            "--property=serverName=127.0.0.1:portNumber=%d:databaseName=%s"
                            .formatted(database.port(), database.name())
                    + ":user=%s:password=%s:connectTimeout=5:reWriteBatchedInserts=true"
                            .formatted(account, database.password()),
            name
        };
    }

    /** Deploys {@code crm.ear} and waits until it says that it is ready. */
    public PayaraServer deployed() {
        return deployed(Target.file("crm.ear"));
    }

    /** The same with more in it. */
    public PayaraServer deployed(Path ear) {
        asadmin.run("deploy", "--name", "crm", ear.toString());
        awaitReady();
        return this;
    }

    /** Waits until what is deployed says that it is ready. */
    void awaitReady() {
        await("crm.ear ready, see " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Http.isReady(root()));
    }

    /** For the commands that a test needs: users, settings, deployments. */
    public Asadmin asadmin() {
        return asadmin;
    }

    /** The server's root, where its health stands. */
    public URI root() {
        return URI.create("http://127.0.0.1:" + (portBase + 80) + "/");
    }

    /** The application's own address, with a closing slash. */
    public URI application() {
        return root().resolve("crm/");
    }

    public int adminPort() {
        return portBase + 48;
    }

    public int iiopPort() {
        return portBase + 37;
    }

    public Path log() {
        return folder.resolve(DOMAIN).resolve("logs/server.log");
    }

    /** The server's process, while it lives. */
    public Stream<ProcessHandle> process() {
        try {
            Path pid = folder.resolve(DOMAIN).resolve("config/pid");
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).stream()
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void killRemains() {
        process().forEach(ProcessHandle::destroyForcibly);
    }

    /** Stops the domain by its own means and makes sure that nothing of it is left. */
    @Override
    public void close() {
        List<ProcessHandle> running = process().toList();
        try {
            asadmin.local("stop-domain", "--domaindir=" + folder, DOMAIN);
            await("domain stopped")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> running.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            running.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
