package org.guanhu.crm.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code crm.jar} in a process of its own, ready when {@link #start} returns. Its folder under
 * {@code target/it} keeps data and log; a restart finds the same data, port and settings.
 */
public final class MicroServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder = Target.newFolder("micro-");
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final int port = Ports.free();
    private Process process;

    private MicroServer() {
        property("crm.port", String.valueOf(port));
        property("crm.data", folder.resolve("data").toString());
        property("crm.keys.file", folder.resolve("keys.json").toString());
        property("crm.keys.create", "true");
    }

    /** The one that all tests share: demo mode on embedded H2. */
    public static MicroServer shared() {
        return Shared.once(MicroServer.class, () -> onH2().environment(Demo.SETTINGS).start());
    }

    /** Not yet started, on an empty H2 database. */
    public static MicroServer onH2() {
        return new MicroServer();
    }

    /** Not yet started, on this PostgreSQL database. */
    public static MicroServer onPostgres(EmbeddedPg.Database database) {
        MicroServer server = new MicroServer();
        server.environment.putAll(database.environment());
        return server;
    }

    /** Not yet started: another node of the same bank, with its database, keys and settings. */
    public MicroServer sibling() {
        MicroServer other = new MicroServer();
        other.environment.putAll(environment);
        return other.property("crm.keys.file", properties.get("crm.keys.file"))
                .property("crm.keys.create", "false");
    }

    public MicroServer property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    public MicroServer environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    MicroServer environment(Map<String, String> settings) {
        environment.putAll(settings);
        return this;
    }

    /** Starts it and waits until it says that it is ready. */
    public MicroServer start() {
        launch();
        try {
            awaitReady();
        } catch (RuntimeException notReady) {
            kill();
            throw notReady;
        }
        return this;
    }

    /** Starts it and does not wait: for those who expect it to refuse. */
    public Process launch() {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().keySet().removeIf(name -> name.startsWith("CRM_"));
        builder.environment().putAll(environment);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** Waits until a launched one says that it is ready. */
    public void awaitReady() {
        await("crm.jar ready, see " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("crm.jar ended, see " + log(), () -> !process.isAlive())
                .until(() -> Http.isReady(root()));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TrimNativeHeapInterval=5000");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Target.file("crm.jar").toString());
        return command;
    }

    /** The server's root, where its health stands. */
    public URI root() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The application's own address, with a closing slash. */
    public URI application() {
        return root().resolve("crm/");
    }

    public Path log() {
        return folder.resolve("micro.log");
    }

    /** All that it has printed, over all its starts. */
    public String logged() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Process process() {
        return process;
    }

    /** {@code kill -9}: no time to say goodbye. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Stops it in order and starts it again. */
    public MicroServer restart() {
        stop();
        return start();
    }

    private void awaitEnd() {
        await("crm.jar gone").atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }

    /** Stops it in order; it can be started again. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        stop();
    }
}
