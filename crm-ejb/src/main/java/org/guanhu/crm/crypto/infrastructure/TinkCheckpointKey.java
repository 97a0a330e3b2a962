package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/**
 * Signs with the Ed25519 keys of the key file, as it is at present; signatures bear no prefix of
 * Tink's.
 */
@ApplicationScoped
class TinkCheckpointKey implements CheckpointKey {

    @Inject private KeyRing ring;

    private volatile Made made;

    TinkCheckpointKey() {}

    TinkCheckpointKey(KeyRing ring) {
        this.ring = ring;
    }

    /** A key that signs. */
    private record Signer(byte[] publicKey, Ed25519Sign signer) {

        Signed over(byte[] message) {
            try {
                return new Signed(publicKey.clone(), signer.sign(message));
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException("A checkpoint cannot be signed", broken);
            }
        }
    }

    /** What was made of the key file as it was read. */
    private record Made(KeyFile.Contents read, List<Signer> signers, List<byte[]> former) {}

    private Made made() {
        var now = made;
        var read = ring.read();
        if (now == null || now.read() != read) {
            now = new Made(read, signers(read.keys().get(KeyPurpose.CHECKPOINT)), former(read));
            made = now;
        }
        return now;
    }

    private static List<Signer> signers(KeysetHandle keys) {
        var signers = new ArrayList<Signer>();
        for (int i = 0; i < keys.size(); i++) {
            var entry = keys.getAt(i);
            signers.add(entry.isPrimary() ? 0 : signers.size(), signer(entry));
        }
        return signers;
    }

    private static Signer signer(KeysetHandle.Entry entry) {
        if (!(entry.getKey() instanceof Ed25519PrivateKey key)) {
            throw new UnusableKeys("The key set 'checkpoint' is not of the right kind");
        }
        try {
            var secret = key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
            return new Signer(publicKey(key), new Ed25519Sign(secret));
        } catch (GeneralSecurityException damaged) {
            throw new UnusableKeys("The key set 'checkpoint' is damaged", damaged);
        }
    }

    /** The public half of a key. */
    static byte[] publicKey(Ed25519PrivateKey key) {
        return key.getPublicKey().getPublicKeyBytes().toByteArray();
    }

    private static List<byte[]> former(KeyFile.Contents read) {
        return read.former().stream().map(Base64.getDecoder()::decode).toList();
    }

    @Override
    public List<Signed> sign(byte[] message) {
        return made().signers().stream().map(signer -> signer.over(message)).toList();
    }

    @Override
    public boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        if (Stream.of(publicKeys(), formerKeys())
                .flatMap(List::stream)
                .noneMatch(known -> Arrays.equals(known, publicKey))) {
            return false;
        }
        try {
            new Ed25519Verify(publicKey).verify(signature, message);
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    @Override
    public List<byte[]> publicKeys() {
        return made().signers().stream().map(signer -> signer.publicKey().clone()).toList();
    }

    @Override
    public List<byte[]> formerKeys() {
        return made().former();
    }
}
