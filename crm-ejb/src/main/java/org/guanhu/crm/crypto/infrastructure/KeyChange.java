package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;

/** New key sets from old ones: with a key more, another one in use, or one less. */
final class KeyChange {

    private static final long UNSIGNED = 0xFFFFFFFFL;

    private KeyChange() {}

    /** The set of a purpose with one more key, which is at hand but not in use yet. */
    static KeysetHandle withNew(KeyPurpose purpose, Map<KeyPurpose, KeysetHandle> keys)
            throws GeneralSecurityException {
        var old = keys.get(purpose);
        if (old == null) {
            return purpose.fresh();
        }
        var key = purpose.fresh().getPrimary().getKey();
        var entry = KeysetHandle.importKey(key).setStatus(KeyStatus.ENABLED);
        var id = key.getIdRequirementOrNull();
        return KeysetHandle.newBuilder(old)
                .addEntry(id == null ? entry.withRandomId() : entry.withFixedId(id))
                .build();
    }

    /** The set with that key in use; values made by the others still open. */
    static KeysetHandle promoted(KeysetHandle keys, long keyId) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        builder.getAt(place(keys, keyId)).makePrimary();
        return builder.build();
    }

    /** The set without that key. */
    static KeysetHandle without(KeysetHandle keys, long keyId) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        builder.deleteAt(place(keys, keyId));
        return builder.build();
    }

    /** The public half (base64) of a key that signs. */
    static String publicHalf(KeysetHandle keys, long keyId) {
        if (keys.getAt(place(keys, keyId)).getKey() instanceof Ed25519PrivateKey key) {
            return Base64.getEncoder().encodeToString(TinkCheckpointKey.publicKey(key));
        }
        throw new UnusableKeys("The key " + keyId + " does not sign");
    }

    private static int place(KeysetHandle keys, long keyId) {
        return IntStream.range(0, keys.size())
                .filter(index -> (keys.getAt(index).getId() & UNSIGNED) == keyId)
                .findFirst()
                .orElseThrow(() -> new UnusableKeys("The key file has no key " + keyId));
    }
}
