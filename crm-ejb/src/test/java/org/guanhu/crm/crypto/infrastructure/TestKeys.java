package org.guanhu.crm.crypto.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** The real cipher and the real tokens, with keys that live as long as the test or its file. */
public final class TestKeys {

    private final FieldCipher cipher;
    private final SearchTokens tokens;
    private final CheckpointKey checkpoints;

    /** Keys that nobody else has. */
    public TestKeys() {
        this(KeyRing.fresh());
    }

    private TestKeys(KeyRing ring) {
        cipher = new TinkFieldCipher(ring);
        tokens = new KeyedSearchTokens(ring);
        checkpoints = new TinkCheckpointKey(ring);
    }

    /** The keys of that file, which is made if it is not there, for tests of several processes. */
    public static TestKeys in(Path file) {
        if (Files.notExists(file)) {
            KeyFile.create(file, KeyRing.fresh().keys());
        }
        return new TestKeys(new KeyRing(KeyFile.read(file)));
    }

    public FieldCipher cipher() {
        return cipher;
    }

    public SearchTokens tokens() {
        return tokens;
    }

    public CheckpointKey checkpoints() {
        return checkpoints;
    }
}
