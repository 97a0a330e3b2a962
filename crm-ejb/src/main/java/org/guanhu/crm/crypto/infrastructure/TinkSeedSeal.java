package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.guanhu.crm.access.application.SeedSeal;
import org.guanhu.crm.access.domain.StaffId;

/** Seals seeds with a key set of their own; the first byte tells the algorithm, as elsewhere. */
@ApplicationScoped
class TinkSeedSeal implements SeedSeal {

    private static final byte AES_GCM = 1;

    @Inject private KeyRing ring;

    TinkSeedSeal() {}

    TinkSeedSeal(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public byte[] seal(StaffId account, byte[] seed) {
        try {
            byte[] cipher = ring.aead(KeyPurpose.TOTP).encrypt(seed, place(account));
            return ByteBuffer.allocate(cipher.length + 1).put(AES_GCM).put(cipher).array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A seed cannot be sealed", broken);
        }
    }

    @Override
    public byte[] open(StaffId account, byte[] sealed) {
        try {
            if (sealed.length == 0 || sealed[0] != AES_GCM) {
                throw new GeneralSecurityException("Unknown algorithm");
            }
            byte[] cipher = Arrays.copyOfRange(sealed, 1, sealed.length);
            return ring.aead(KeyPurpose.TOTP).decrypt(cipher, place(account));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("A seed cannot be opened", unreadable);
        }
    }

    private static byte[] place(StaffId account) {
        return ("crm|1|second_factor|seed|" + account.value()).getBytes(UTF_8);
    }
}
