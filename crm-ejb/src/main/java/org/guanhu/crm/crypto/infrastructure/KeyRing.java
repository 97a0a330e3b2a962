package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;

/** The keys of this bank, in memory. Methods are public for the container's client proxies. */
@ApplicationScoped
class KeyRing {

    @Inject private KeySource source;

    private Map<KeyPurpose, KeysetHandle> keys;

    KeyRing() {}

    KeyRing(Map<KeyPurpose, KeysetHandle> keys) {
        this.keys = keys;
    }

    /** A ring of new keys that nobody else has. */
    static KeyRing fresh() {
        var keys = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
        for (var purpose : KeyPurpose.values()) {
            keys.put(purpose, made(purpose));
        }
        return new KeyRing(keys);
    }

    private static KeysetHandle made(KeyPurpose purpose) {
        try {
            return KeysetHandle.generateNew(purpose.parameters(), purpose.configuration());
        } catch (GeneralSecurityException noRandomness) {
            throw new UnusableKeys("No keys can be made on this machine", noRandomness);
        }
    }

    @PostConstruct
    void load() {
        keys = source.load();
    }

    public Map<KeyPurpose, KeysetHandle> keys() {
        return keys;
    }

    public Aead aead(KeyPurpose purpose) {
        return primitive(purpose, Aead.class);
    }

    public PrfSet prf(KeyPurpose purpose) {
        return primitive(purpose, PrfSet.class);
    }

    private <T> T primitive(KeyPurpose purpose, Class<T> kind) {
        try {
            return keys.get(purpose).getPrimitive(purpose.configuration(), kind);
        } catch (GeneralSecurityException otherKind) {
            throw new UnusableKeys(
                    "The key set '" + purpose.label() + "' is not of the right kind", otherKind);
        }
    }

    /** Which of the purpose's keys is in use, counted from 1. */
    public int version(KeyPurpose purpose) {
        var handle = keys.get(purpose);
        return IntStream.range(0, handle.size())
                .filter(index -> handle.getAt(index).isPrimary())
                .map(index -> index + 1)
                .findFirst()
                .orElseThrow();
    }

    /** A digest by which a key is recognised and from which it cannot be had (hex, 64). */
    public String checkValue(KeyPurpose purpose) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(("crm|key-check|1|" + purpose.label()).getBytes(StandardCharsets.UTF_8));
            var secret = secretOf(keys.get(purpose).getPrimary().getKey());
            return HexFormat.of()
                    .formatHex(sha.digest(secret.toByteArray(InsecureSecretKeyAccess.get())));
        } catch (GeneralSecurityException impossible) {
            throw new UnusableKeys("The key set '" + purpose.label() + "' is damaged", impossible);
        }
    }

    private static SecretBytes secretOf(Key key) {
        if (key instanceof AesGcmKey aes) {
            return aes.getKeyBytes();
        }
        if (key instanceof HmacPrfKey hmac) {
            return hmac.getKeyBytes();
        }
        if (key instanceof Ed25519PrivateKey signing) {
            return signing.getPrivateKeyBytes();
        }
        throw new UnusableKeys("The key file holds a kind of key that is not ours");
    }
}
