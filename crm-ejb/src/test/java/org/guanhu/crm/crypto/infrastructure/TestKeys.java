package org.guanhu.crm.crypto.infrastructure;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanhu.crm.access.application.SeedSeal;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** The real cipher and the real tokens, with keys that live as long as the test or its file. */
public final class TestKeys {

    private final KeyRing ring;
    private final SearchTokens tokens;
    private final CheckpointKey checkpoints;
    private final DataKeyMemory memory = new DataKeyMemory();

    /** Keys that nobody else has. */
    public TestKeys() {
        this(KeyRing.fresh());
    }

    private TestKeys(KeyRing ring) {
        this.ring = ring;
        tokens = new KeyedSearchTokens(ring);
        checkpoints = new TinkCheckpointKey(ring);
    }

    /** The keys of that file, which is made if it is not there, for tests of several processes. */
    public static TestKeys in(Path file) {
        if (Files.notExists(file)) {
            KeyFile.create(file, KeyRing.fresh().keys());
        }
        return new TestKeys(new KeyRing(new KeySource(null, file.toString(), false)));
    }

    /** The cipher with its data keys in that database. */
    public FieldCipher cipher(EntityManager em) {
        return new TinkFieldCipher(ring, new DataKeys(ring, memory, em));
    }

    /** The cipher for what concerns no customer. */
    public FieldCipher bankCipher() {
        return cipher(null);
    }

    KeyRing ring() {
        return ring;
    }

    public SearchTokens tokens() {
        return tokens;
    }

    /** The seal of second factors. */
    public SeedSeal seedSeal() {
        return new TinkSeedSeal(ring);
    }

    public CheckpointKey checkpoints() {
        return checkpoints;
    }
}
