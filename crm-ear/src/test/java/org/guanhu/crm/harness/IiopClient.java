package org.guanhu.crm.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a plain Java program in a process of its own, as another system of the bank would: with the
 * server's client library, the CRM's client jar and a login, and nothing else of ours.
 */
public final class IiopClient {

    private static final int MINUTES = 3;

    private final PayaraServer server;
    private final String user;
    private final String password;

    private IiopClient(PayaraServer server, String user, String password) {
        this.server = server;
        this.user = user;
        this.password = password;
    }

    public static IiopClient of(PayaraServer server, String user, String password) {
        return new IiopClient(server, user, password);
    }

    /** Runs the main method of that class after login and returns all that it printed. */
    public String run(Class<?> program, String... arguments) {
        Path folder = Target.newFolder("iiop-");
        Path output = folder.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(command(program, arguments));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("CRM_CLIENT_PASSWORD", password);
        try {
            Process process = builder.redirectOutput(output.toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The remote client hangs, see " + output);
            }
            return Files.readString(output);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private List<String> command(Class<?> program, String... arguments) {
        Path lib = Target.file("server/payara6/glassfish/lib");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of("java.lang", "java.util", "java.io", "java.time")
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
                .forEach(command::add);
        command.add(
                "-Djava.security.auth.login.config="
                        + lib.resolve("appclient/appclientlogin.conf"));
        command.add("-Dorg.omg.CORBA.ORBInitialHost=127.0.0.1");
        command.add("-Dorg.omg.CORBA.ORBInitialPort=" + server.iiopPort());
        command.add("-cp");
        command.add(
                String.join(
                        File.pathSeparator,
                        lib.resolve("gf-client.jar").toString(),
                        Target.file("client/crm-ejb-client.jar").toString(),
                        Target.file("test-classes").toString()));
        command.add(RemoteLogin.class.getName());
        command.add(user);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
