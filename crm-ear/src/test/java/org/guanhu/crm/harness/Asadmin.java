package org.guanhu.crm.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Server's own command line, as an operator uses it. */
public final class Asadmin {

    private static final int MINUTES = 8;

    private final int adminPort;
    private final Path folder;
    private final Map<String, String> environment;

    /** A server that these commands start has this environment. */
    Asadmin(int adminPort, Path folder, Map<String, String> environment) {
        this.adminPort = adminPort;
        this.folder = folder;
        this.environment = environment;
    }

    /** Runs a command on the running server; throws with its output when it fails. */
    public String run(String... command) {
        return execute(onServer(command));
    }

    /** Runs a command that asks for a password, without showing it to the process list. */
    public String runWithPassword(String key, String password, String... command) {
        try {
            Path file = Files.createTempFile(folder, "word", ".txt");
            Files.writeString(file, key + "=" + password + "\n");
            List<String> arguments = new ArrayList<>(List.of("--passwordfile", file.toString()));
            arguments.addAll(onServer(command));
            return execute(arguments);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Runs a command that needs no server. */
    String local(String... command) {
        return execute(List.of(command));
    }

    private List<String> onServer(String... command) {
        List<String> arguments =
                new ArrayList<>(List.of("--host", "127.0.0.1", "--port", "" + adminPort));
        arguments.addAll(List.of(command));
        return arguments;
    }

    private String execute(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Target.file("server/payara6/bin/asadmin").toString());
        command.add("--interactive=false");
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "asadmin", ".log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("CRM_"));
            builder.environment().putAll(environment);
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            // IIOP copies values by reflection and must reach into java.time.
            builder.environment()
                    .put("JDK_JAVA_OPTIONS", "--add-opens=java.base/java.time=ALL-UNNAMED");
            Process process = builder.redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            String said = Files.readString(output);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + "\n" + said);
            }
            return said;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
