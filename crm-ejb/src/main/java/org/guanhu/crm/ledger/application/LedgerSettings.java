package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the bank has set about the seal over its ledger. */
@ApplicationScoped
public class LedgerSettings {

    @Inject
    @ConfigProperty(name = "crm.ledger.origin", defaultValue = "guanhu-crm")
    private String origin;

    @Inject
    @ConfigProperty(name = "crm.checkpoints.dir")
    private Optional<String> directory;

    @Inject
    @ConfigProperty(name = "crm.checkpoints.every", defaultValue = "60")
    private int seconds;

    /** For the container. */
    public LedgerSettings() {}

    /** Settings given by hand. */
    public LedgerSettings(String origin, Path directory, int seconds) {
        this.origin = origin;
        this.directory = Optional.ofNullable(directory).map(Path::toString);
        this.seconds = seconds;
    }

    /** The name under which checkpoints are signed. */
    public String origin() {
        return origin;
    }

    /** Where checkpoints are kept outside of the bank's reach, if anywhere. */
    public Optional<Path> directory() {
        return directory.map(Path::of);
    }

    /** How much time lies between two checkpoints that are kept outside, at least. */
    public Duration every() {
        return Duration.ofSeconds(seconds);
    }
}
