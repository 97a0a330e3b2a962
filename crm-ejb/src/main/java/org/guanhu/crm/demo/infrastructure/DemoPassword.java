package org.guanhu.crm.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one password of all demo accounts: as configured, or made up at the first start and kept
 * beside the demo's data, readable for its owner only.
 */
@ApplicationScoped
public class DemoPassword {

    private static final String FILE = "demo-password.txt";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private Optional<String> configured;
    private Path file;

    /** For the container's proxy. */
    protected DemoPassword() {}

    @Inject
    public DemoPassword(
            @ConfigProperty(name = "crm.demo.password") Optional<String> configured,
            @ConfigProperty(name = "crm.data", defaultValue = "data") String directory) {
        this.configured = configured;
        this.file = Path.of(directory).resolve(FILE);
    }

    /** The password, if it is settled already. */
    public Optional<String> known() {
        return configured.or(this::kept);
    }

    /** The password, made up now if it is not settled yet. */
    public String settled() {
        return known().orElseGet(this::makeUp);
    }

    private Optional<String> kept() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String makeUp() {
        String password =
                new SecureRandom()
                        .ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, forOwnerOnly());
            Files.writeString(file, password + System.lineSeparator());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return password;
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
