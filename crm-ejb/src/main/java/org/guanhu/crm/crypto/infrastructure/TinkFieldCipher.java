package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.field.domain.Erased;

/**
 * Seals with AES-256-GCM. What is stored begins with one byte for the algorithm: 1 for the bank's
 * key, 2 for the subject's data key; others (SM4) can stand beside them.
 */
@ApplicationScoped
class TinkFieldCipher implements FieldCipher {

    static final byte BANK_KEY = 1;
    static final byte DATA_KEY = 2;

    @Inject private KeyRing ring;

    @Inject private DataKeys dataKeys;

    TinkFieldCipher() {}

    TinkFieldCipher(KeyRing ring, DataKeys dataKeys) {
        this.ring = ring;
        this.dataKeys = dataKeys;
    }

    @Override
    public byte[] seal(SealPlace place, String plain) {
        if (plain == null) {
            return null;
        }
        try {
            byte algorithm = place.isOfTheBank() ? BANK_KEY : DATA_KEY;
            var cipher = toSeal(place).encrypt(plain.getBytes(UTF_8), bound(place));
            return ByteBuffer.allocate(cipher.length + 1).put(algorithm).put(cipher).array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A value cannot be sealed", broken);
        }
    }

    private Aead toSeal(SealPlace place) throws GeneralSecurityException {
        return place.isOfTheBank()
                ? ring.aead(KeyPurpose.FIELD)
                : dataKeys.toSeal(place.subject())
                        .orElseThrow(
                                () -> new GeneralSecurityException("The data key is destroyed"));
    }

    @Override
    public String open(SealPlace place, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            var cipher = Arrays.copyOfRange(sealed, Math.min(1, sealed.length), sealed.length);
            return switch (sealed.length == 0 ? 0 : sealed[0]) {
                case BANK_KEY -> opened(ring.aead(KeyPurpose.FIELD), place, cipher);
                case DATA_KEY -> withDataKey(place, cipher);
                default -> throw new GeneralSecurityException("Unknown algorithm");
            };
        } catch (GeneralSecurityException unreadable) {
            throw new UnreadableValue(place, unreadable);
        }
    }

    private String withDataKey(SealPlace place, byte[] cipher) throws GeneralSecurityException {
        try {
            return openedOrErased(dataKeys.toOpen(place.subject()), place, cipher);
        } catch (GeneralSecurityException perhapsAnOldKey) {
            return openedOrErased(dataKeys.anew(place.subject()), place, cipher);
        }
    }

    private static String openedOrErased(Optional<Aead> key, SealPlace place, byte[] cipher)
            throws GeneralSecurityException {
        return key.isEmpty() ? Erased.TEXT : opened(key.get(), place, cipher);
    }

    private static String opened(Aead key, SealPlace place, byte[] cipher)
            throws GeneralSecurityException {
        return new String(key.decrypt(cipher, bound(place)), UTF_8);
    }

    private static byte[] bound(SealPlace place) {
        return place.associatedData().getBytes(UTF_8);
    }

    @Override
    public String digest(SealPlace place, String plain) {
        return KeyedDigest.made(ring.prf(KeyPurpose.DIGEST), text(place, plain));
    }

    @Override
    public String digest(SealPlace place, String plain, String like) {
        long oldest = ring.keyIds(KeyPurpose.DIGEST).get(0);
        return KeyedDigest.like(ring.prf(KeyPurpose.DIGEST), text(place, plain), like, oldest);
    }

    @Override
    public boolean knows(String digest) {
        return ring.keyIds(KeyPurpose.DIGEST).stream()
                .anyMatch(keyId -> digest.startsWith(KeyedDigest.mark(keyId)));
    }

    private static String text(SealPlace place, String plain) {
        var where = place.associatedData();
        return where.length() + "|" + where + "|" + (plain == null ? "" : plain);
    }

    @Override
    public void admit(String subject) {
        dataKeys.admit(subject);
    }

    @Override
    public void load(Collection<String> subjects) {
        dataKeys.load(subjects);
    }

    @Override
    public void destroy(String subject, String request, Instant at) {
        dataKeys.destroy(subject, request, at);
    }
}
