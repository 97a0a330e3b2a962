package org.guanhu.crm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.guanhu.crm.harness.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code crm-verify.jar} as an auditor receives it. */
@Tag("AU-05")
@DisplayName("AU-05 the verifier comes alone")
class VerifierJarIT {

    private static final String OURS = "org/guanhu/crm/";

    @Test
    void it_contains_no_class_of_the_application() throws IOException {
        try (JarFile jar = new JarFile(Target.file("crm-verify.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .filteredOn(name -> name.startsWith(OURS) && name.endsWith(".class"))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith(OURS + "verifier/"));
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("org/h2/Driver.class", "org/postgresql/Driver.class");
        }
    }

    @Test
    void it_starts_with_both_drivers_and_says_how_it_is_used() throws Exception {
        assertThat(run("database", "--key", key(), "--user", "sa", "--url", "jdbc:h2:./nowhere"))
                .contains("nowhere");
        assertThat(
                        run(
                                "database",
                                "--key",
                                key(),
                                "--user",
                                "x",
                                "--url",
                                "jdbc:postgresql://127.0.0.1:1/none"))
                .contains("127.0.0.1:1");
        assertThat(run()).contains("crm-verify.jar evidence ZIP");
    }

    private static String key() throws IOException {
        Path key = Files.createTempFile("ledger", ".vkey");
        key.toFile().deleteOnExit();
        Files.writeString(
                key, "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n");
        return key.toString();
    }

    private static String run(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", Target.file("crm-verify.jar").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "en"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        return said;
    }
}
