package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.UnreadableValue;

/**
 * Seals with AES-256-GCM. What is stored begins with one byte for the algorithm, so that another
 * (SM4) can stand beside it.
 */
@ApplicationScoped
class TinkFieldCipher implements FieldCipher {

    private static final byte AES256_GCM = 1;
    private static final int DIGEST_LENGTH = 32;

    @Inject private KeyRing ring;

    private Aead aead;
    private PrfSet digests;
    private int version;

    TinkFieldCipher() {}

    TinkFieldCipher(KeyRing ring) {
        this.ring = ring;
        prepare();
    }

    @PostConstruct
    private void prepare() {
        aead = ring.aead(KeyPurpose.FIELD);
        digests = ring.prf(KeyPurpose.DIGEST);
        version = ring.version(KeyPurpose.FIELD);
    }

    @Override
    public byte[] seal(SealPlace place, String plain) {
        if (plain == null) {
            return null;
        }
        try {
            var cipher = aead.encrypt(plain.getBytes(UTF_8), bound(place));
            var sealed = new byte[cipher.length + 1];
            sealed[0] = AES256_GCM;
            System.arraycopy(cipher, 0, sealed, 1, cipher.length);
            return sealed;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A value cannot be sealed", broken);
        }
    }

    @Override
    public String open(SealPlace place, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            if (sealed.length == 0 || sealed[0] != AES256_GCM) {
                throw new GeneralSecurityException("Unknown algorithm");
            }
            var cipher = Arrays.copyOfRange(sealed, 1, sealed.length);
            return new String(aead.decrypt(cipher, bound(place)), UTF_8);
        } catch (GeneralSecurityException unreadable) {
            throw new UnreadableValue(place, unreadable);
        }
    }

    private static byte[] bound(SealPlace place) {
        return place.associatedData().getBytes(UTF_8);
    }

    @Override
    public String digest(SealPlace place, String plain) {
        var where = place.associatedData();
        var text = where.length() + "|" + where + "|" + (plain == null ? "" : plain);
        try {
            return HexFormat.of()
                    .formatHex(digests.computePrimary(text.getBytes(UTF_8), DIGEST_LENGTH));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A digest cannot be made", broken);
        }
    }

    @Override
    public int keyVersion() {
        return version;
    }
}
