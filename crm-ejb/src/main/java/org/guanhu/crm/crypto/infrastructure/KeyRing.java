package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The keys of this bank, in memory. A key file that has changed is read again within seconds, so
 * that keys change without a restart. Methods are public for the container's client proxies.
 */
@ApplicationScoped
class KeyRing {

    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());
    private static final long UNSIGNED = 0xFFFFFFFFL;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    @Inject private KeySource source;

    private final AtomicLong nextLook = new AtomicLong(System.nanoTime() + LOOK_AGAIN.toNanos());
    private volatile Held held;

    /** Keys as they were read, and what Tink made of them. */
    private record Held(KeyFile.Contents read, Map<KeyPurpose, Object> made, Object stamp) {

        static Held of(KeyFile.Contents read, Object stamp) {
            return new Held(read, new ConcurrentHashMap<>(), stamp);
        }

        Map<KeyPurpose, KeysetHandle> keys() {
            return read.keys();
        }
    }

    KeyRing() {}

    KeyRing(Map<KeyPurpose, KeysetHandle> keys) {
        this(new KeyFile.Contents(keys, List.of(), "Memory"));
    }

    KeyRing(KeyFile.Contents keys) {
        held = Held.of(keys, null);
    }

    KeyRing(KeySource source) {
        this.source = source;
        load();
    }

    /** A ring of new keys that nobody else has. */
    static KeyRing fresh() {
        var keys = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
        for (var purpose : KeyPurpose.values()) {
            keys.put(purpose, purpose.fresh());
        }
        return new KeyRing(keys);
    }

    @PostConstruct
    void load() {
        var stamp = source.stamp();
        held = Held.of(source.load(), stamp);
    }

    /** Reads the key file again if it has changed; whether it had. */
    public boolean lookAgain() {
        nextLook.set(System.nanoTime() + LOOK_AGAIN.toNanos());
        if (source == null || source.stamp().equals(held.stamp())) {
            return false;
        }
        try {
            var stamp = source.stamp();
            var keys = source.loadAgain();
            mustGoOn(keys.keys());
            held = Held.of(keys, stamp);
            LOG.log(Level.INFO, "The key file has changed and was read again");
            return true;
        } catch (UnusableKeys halfWritten) {
            LOG.log(Level.ERROR, "The changed key file is not used", halfWritten);
            return false;
        }
    }

    /** Another bank's file has none of the keys with which this node has just worked. */
    private void mustGoOn(Map<KeyPurpose, KeysetHandle> keys) {
        for (var purpose : KeyPurpose.values()) {
            long inUse = held.keys().get(purpose).getPrimary().getId() & UNSIGNED;
            if (!ids(keys.get(purpose)).contains(inUse)) {
                throw new UnusableKeys(
                        "The key set '"
                                + purpose.label()
                                + "' lacks the key "
                                + inUse
                                + ", which is in use");
            }
        }
    }

    private Held current() {
        long due = nextLook.get();
        if (System.nanoTime() - due > 0
                && nextLook.compareAndSet(due, System.nanoTime() + LOOK_AGAIN.toNanos())) {
            lookAgain();
        }
        return held;
    }

    public Map<KeyPurpose, KeysetHandle> keys() {
        return held.keys();
    }

    /** What was read last; the same object as long as nothing has changed. */
    public KeyFile.Contents read() {
        return current().read();
    }

    public Aead aead(KeyPurpose purpose) {
        return primitive(purpose, Aead.class);
    }

    public PrfSet prf(KeyPurpose purpose) {
        return primitive(purpose, PrfSet.class);
    }

    private <T> T primitive(KeyPurpose purpose, Class<T> kind) {
        var now = current();
        return kind.cast(
                now.made()
                        .computeIfAbsent(purpose, any -> made(purpose, now.keys().get(any), kind)));
    }

    private static Object made(KeyPurpose purpose, KeysetHandle keys, Class<?> kind) {
        try {
            return keys.getPrimitive(purpose.configuration(), kind);
        } catch (GeneralSecurityException otherKind) {
            throw new UnusableKeys(
                    "The key set '" + purpose.label() + "' is not of the right kind", otherKind);
        }
    }

    /** Id of the key with which the purpose's values are made at present. */
    public long keyId(KeyPurpose purpose) {
        return current().keys().get(purpose).getPrimary().getId() & UNSIGNED;
    }

    /** Ids of all of the purpose's keys that can be used. */
    public List<Long> keyIds(KeyPurpose purpose) {
        return ids(current().keys().get(purpose));
    }

    static List<Long> ids(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                .map(entry -> entry.getId() & UNSIGNED)
                .toList();
    }

    /** Digests by which the purpose's keys are recognised, and keys cannot be had; by key id. */
    public Map<Long, String> checkValues(KeyPurpose purpose) {
        var keys = current().keys().get(purpose);
        var values = new ConcurrentHashMap<Long, String>();
        IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .forEach(one -> values.put(one.getId() & UNSIGNED, check(purpose, one.getKey())));
        return values;
    }

    private static String check(KeyPurpose purpose, Key key) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(("crm|key-check|1|" + purpose.label()).getBytes(UTF_8));
            var secret = secretOf(key);
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
