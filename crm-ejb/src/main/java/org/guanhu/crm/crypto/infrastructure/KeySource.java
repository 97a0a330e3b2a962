package org.guanhu.crm.crypto.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the keys come from: the setting {@code crm.keys} (base64) before the file {@code
 * crm.keys.file}. Demo mode, and {@code crm.keys.create=true} on a bank's first start, make a file
 * that is not there yet; otherwise missing keys stop the start.
 */
@ApplicationScoped
class KeySource {

    @Inject
    @ConfigProperty(name = "crm.keys")
    private Optional<String> inline;

    @Inject
    @ConfigProperty(name = "crm.keys.file")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "crm.keys.create", defaultValue = "false")
    private boolean mayCreate;

    @Inject
    @ConfigProperty(name = "crm.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "crm.data", defaultValue = "./data")
    private String data;

    KeySource() {}

    KeySource(String inline, String file, boolean mayCreate) {
        this.inline = Optional.ofNullable(inline);
        this.file = Optional.ofNullable(file);
        this.mayCreate = mayCreate;
    }

    /** A source in demo mode, with that directory of data and nothing else. */
    static KeySource demo(Path data) {
        var source = new KeySource(null, null, false);
        source.demo = true;
        source.data = data.toString();
        return source;
    }

    /** Reads the keys, making them first where that is allowed. */
    public KeyFile.Contents load() {
        if (inline.isPresent()) {
            return KeyFile.parse(decoded(inline.get()), "The setting crm.keys (CRM_KEYS)")
                    .complete();
        }
        var path = file.map(Path::of).orElseGet(this::demoFile);
        if ((demo || mayCreate) && Files.notExists(path)) {
            KeyFile.create(path, KeyRing.fresh().keys());
        }
        return demo || mayCreate ? completed(path) : KeyFile.read(path).complete();
    }

    /**
     * Reads the keys of a running node again; nothing is made then.
     *
     * @throws UnusableKeys if the file is gone, damaged or incomplete
     */
    public KeyFile.Contents loadAgain() {
        return KeyFile.read(path().orElseThrow()).complete();
    }

    /** A file from before a purpose was thought of gets keys for it. */
    private static KeyFile.Contents completed(Path path) {
        var found = KeyFile.read(path);
        if (found.missing().isEmpty()) {
            return found;
        }
        var keys = new EnumMap<>(found.keys());
        found.missing().forEach(purpose -> keys.put(purpose, purpose.fresh()));
        KeyFile.replace(path, keys, found.former());
        return KeyFile.read(path);
    }

    /** The file of the keys, if they come from one. */
    public Optional<Path> path() {
        return inline.isPresent()
                ? Optional.empty()
                : Optional.of(file.map(Path::of).orElseGet(this::demoFile));
    }

    /** Tells whether the keys may have changed: another stamp, other keys. */
    public Object stamp() {
        try {
            var path = path();
            return path.isEmpty() || Files.notExists(path.get())
                    ? "none"
                    : Files.getLastModifiedTime(path.get()) + "|" + Files.size(path.get());
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }

    private Path demoFile() {
        if (!demo) {
            throw new UnusableKeys(
                    "There are no keys: set crm.keys.file (CRM_KEYS_FILE) to the key file of this"
                            + " database; on the very first start, crm.keys.create=true makes it");
        }
        return Path.of(data, "keys.json");
    }

    private static String decoded(String base64) {
        try {
            return new String(
                    Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new UnusableKeys("The setting crm.keys (CRM_KEYS) is not base64");
        }
    }
}
