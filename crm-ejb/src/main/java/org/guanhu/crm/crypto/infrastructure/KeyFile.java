package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text form of the keys: one JSON object with a Tink key set for each purpose. */
final class KeyFile {

    private static final String FORMAT = "guanhu-crm-keys-1";
    private static final String FORMER = "formercheckpoints";

    private KeyFile() {}

    /**
     * What a file or setting holds.
     *
     * @param keys the key sets found
     * @param former public halves (base64) of keys that signed checkpoints before
     * @param source where they are from, to begin a message with
     */
    record Contents(Map<KeyPurpose, KeysetHandle> keys, List<String> former, String source) {

        /** The purposes for which there is no key set. */
        List<KeyPurpose> missing() {
            return Arrays.stream(KeyPurpose.values())
                    .filter(purpose -> !keys.containsKey(purpose))
                    .toList();
        }

        /** The keys, none of them missing. */
        Contents complete() {
            for (var purpose : missing()) {
                throw new UnusableKeys(
                        source
                                + " lacks the key set '"
                                + purpose.label()
                                + "'; the command 'keys add "
                                + purpose.label()
                                + "' makes one");
            }
            return this;
        }
    }

    /** Reads a file of keys. */
    static Contents read(Path file) {
        try {
            return parse(Files.readString(file), "The key file " + file);
        } catch (NoSuchFileException absent) {
            throw new UnusableKeys("The key file " + file + " does not exist", absent);
        } catch (IOException unreadable) {
            throw new UnusableKeys("The key file " + file + " cannot be read", unreadable);
        }
    }

    /**
     * Reads keys from text.
     *
     * @param source where the text is from, to begin a message with
     */
    static Contents parse(String text, String source) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            if (!FORMAT.equals(json.getString("format", null))) {
                throw new UnusableKeys(source + " holds no keys of Guanhu CRM");
            }
            var keys = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
            for (var purpose : KeyPurpose.values()) {
                if (json.containsKey(purpose.label())) {
                    var keyset = json.getJsonObject(purpose.label());
                    keys.put(purpose, keyset(keyset, purpose, source));
                }
            }
            return new Contents(keys, former(json), source);
        } catch (JsonException | ClassCastException notOurs) {
            throw new UnusableKeys(source + " is damaged: it is no JSON of ours");
        }
    }

    private static List<String> former(JsonObject json) {
        return json.containsKey(FORMER)
                ? json.getJsonArray(FORMER).getValuesAs(JsonString::getString)
                : List.of();
    }

    private static KeysetHandle keyset(JsonObject json, KeyPurpose purpose, String source) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    json.toString(), purpose.configuration(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException damaged) {
            throw new UnusableKeys(
                    source + " is damaged: the key set '" + purpose.label() + "' does not open");
        }
    }

    /** Writes keys into a file that must not exist yet and that only its owner can read. */
    static void create(Path file, Map<KeyPurpose, KeysetHandle> keys) {
        create(file, keys, List.of());
    }

    private static void create(Path file, Map<KeyPurpose, KeysetHandle> keys, List<String> former) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownerOnly());
            Files.writeString(
                    file, text(keys, former), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            throw new UnusableKeys("The key file " + file + " exists already", taken);
        } catch (IOException unwritable) {
            throw new UnusableKeys("The key file " + file + " cannot be written", unwritable);
        }
    }

    /** Puts other keys in the place of a file's, in one step, so that no reader finds half. */
    static void replace(Path file, Map<KeyPurpose, KeysetHandle> keys, List<String> former) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            create(beside, keys, former);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UnusableKeys("The key file " + file + " cannot be replaced", unwritable);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The keys as text. */
    static String text(Map<KeyPurpose, KeysetHandle> keys) {
        return text(keys, List.of());
    }

    private static String text(Map<KeyPurpose, KeysetHandle> keys, List<String> former) {
        var json = Json.createObjectBuilder().add("format", FORMAT);
        keys.forEach((purpose, handle) -> json.add(purpose.label(), json(purpose, handle)));
        if (!former.isEmpty()) {
            json.add(FORMER, Json.createArrayBuilder(former));
        }
        return json.build().toString();
    }

    private static JsonObject json(KeyPurpose purpose, KeysetHandle handle) {
        try (var reader =
                Json.createReader(
                        new StringReader(
                                TinkJsonProtoKeysetFormat.serializeKeyset(
                                        handle,
                                        purpose.configuration(),
                                        InsecureSecretKeyAccess.get())))) {
            return reader.readObject();
        } catch (GeneralSecurityException impossible) {
            throw new UnusableKeys("A key set cannot be written", impossible);
        }
    }
}
