package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The public keys given: more than one where the bank has changed its key. */
record VerifierKeys(List<VerifierKey> keys) {

    private static final int ID_LENGTH = 4;

    /** One key on each line; empty lines and those that begin with # are left out. */
    static VerifierKeys read(Path file) {
        try {
            List<VerifierKey> keys =
                    Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(VerifierKey::parse)
                            .toList();
            if (keys.isEmpty()) {
                throw new Unusable("unusable.noKey", file);
            }
            return new VerifierKeys(keys);
        } catch (IOException unreadable) {
            throw new Unusable("unusable.file", file, unreadable);
        }
    }

    /** Whether one of the keys made this signature in this name; it begins with the key's id. */
    boolean signed(String name, byte[] text, byte[] signature) {
        if (signature.length <= ID_LENGTH) {
            return false;
        }
        String id = Hex.text(Arrays.copyOf(signature, ID_LENGTH));
        byte[] bare = Arrays.copyOfRange(signature, ID_LENGTH, signature.length);
        return keys.stream()
                .filter(key -> key.name().equals(name) && key.id().equals(id))
                .anyMatch(key -> key.signed(text, bare));
    }
}
