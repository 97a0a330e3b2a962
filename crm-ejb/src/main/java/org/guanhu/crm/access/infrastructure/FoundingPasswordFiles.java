package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.application.FoundingPasswords;
import org.guanhu.crm.access.domain.StaffId;

/**
 * One file for each of the first accounts, readable for its owner only; gone with its first use.
 */
@ApplicationScoped
public class FoundingPasswordFiles implements FoundingPasswords {

    private Path directory;

    /** For the container's proxy. */
    protected FoundingPasswordFiles() {}

    @Inject
    public FoundingPasswordFiles(
            @ConfigProperty(name = "crm.first.dir") Optional<String> directory,
            @ConfigProperty(name = "crm.data", defaultValue = "data") String data) {
        this.directory = Path.of(directory.orElse(data));
    }

    @Override
    public void keep(StaffId account, String password) {
        try {
            Files.createDirectories(directory);
            Path file = file(account);
            // Left over from a start that failed half-way; its password opens nothing.
            Files.deleteIfExists(file);
            Files.createFile(file, forOwnerOnly());
            Files.writeString(
                    file,
                    password + System.lineSeparator(),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void used(StaffId account) {
        try {
            Files.deleteIfExists(file(account));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Where the password of that account stands. */
    Path file(StaffId account) {
        return directory.resolve(account.value() + "-once.txt");
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
