package org.guanhu.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the tests of this package read: pages, bundles and the Java of all modules. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path BUNDLES = Path.of("src/main/resources/org/guanhu/crm");

    private static final List<Path> JAVA =
            List.of(
                    Path.of("src/main/java"),
                    Path.of("../crm-ejb/src/main/java"),
                    Path.of("../crm-domain/src/main/java"));

    private Sources() {}

    static List<Path> pages() {
        return below(WEBAPP, ".xhtml");
    }

    static List<Path> java() {
        return JAVA.stream().flatMap(folder -> below(folder, ".java").stream()).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
