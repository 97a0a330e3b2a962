package org.guanhu.crm.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's folder: the deliveries, the unpacked server, and what the tests leave behind. */
public final class Target {

    private static final Path FOLDER = Path.of(System.getProperty("crm.target", "target"));

    private Target() {}

    public static Path file(String name) {
        Path file = FOLDER.resolve(name).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new IllegalStateException("Build it first: " + file);
        }
        return file;
    }

    /** A folder of that name for what people look at after a test. */
    public static Path folder(String name) {
        try {
            return Files.createDirectories(FOLDER.resolve(name).toAbsolutePath());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A new, empty folder for one server's data and log. */
    static Path newFolder(String prefix) {
        try {
            Path parent = Files.createDirectories(FOLDER.resolve("it").toAbsolutePath());
            return Files.createTempDirectory(parent, prefix);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
