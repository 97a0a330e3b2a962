package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrator's commands on keys, run as the administrator runs them: as processes. */
public final class KeysProcess {

    private static final String PORTION = "1";

    private final Path file;
    private final String url;

    public KeysProcess(Path file, String url) {
        this.file = file;
        this.url = url;
    }

    /** The key in use of each set. */
    public Map<String, String> inUse() {
        var keys = new HashMap<String, String>();
        run("status")
                .lines()
                .filter(line -> line.contains("in use"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(words -> keys.put(words[0], words[1]));
        return keys;
    }

    /** Runs a command that must go well and answers what it said. */
    public String run(String... words) {
        try {
            var process = start(words);
            var said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
            return said.strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Runs a command that must be refused and answers why. */
    public String refusal(String... words) throws IOException {
        try {
            var process = start(words);
            var said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isEqualTo(1);
            return said;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Starts resealing and kills the process after so many portions. */
    public void killedAfter(int portions) throws IOException, InterruptedException {
        var process = start("reseal", "--portion", PORTION);
        try (var out = process.inputReader()) {
            int seen = 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                assertThat(line).startsWith("done");
                if (++seen == portions) {
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(process.waitFor()).as("killed in the middle").isNotZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String... words) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KeysCommand.class.getName()));
        command.addAll(List.of(words));
        command.addAll(
                List.of(
                        "--keys",
                        file.toString(),
                        "--url",
                        url,
                        "--user",
                        "postgres",
                        "--settled",
                        "0"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
