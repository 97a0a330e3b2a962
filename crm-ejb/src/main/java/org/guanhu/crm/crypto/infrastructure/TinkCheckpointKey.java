package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/** Signs with the Ed25519 key of the key file; signatures bear no prefix of Tink's. */
@ApplicationScoped
class TinkCheckpointKey implements CheckpointKey {

    @Inject private KeyRing ring;

    private PublicKeySign signer;
    private PublicKeyVerify verifier;
    private byte[] publicKey;

    TinkCheckpointKey() {}

    TinkCheckpointKey(KeyRing ring) {
        this.ring = ring;
        prepare();
    }

    @PostConstruct
    private void prepare() {
        KeysetHandle keys = ring.keys().get(KeyPurpose.CHECKPOINT);
        var configuration = KeyPurpose.CHECKPOINT.configuration();
        try {
            signer = keys.getPrimitive(configuration, PublicKeySign.class);
            var open = keys.getPublicKeysetHandle();
            verifier = open.getPrimitive(configuration, PublicKeyVerify.class);
            var key = (Ed25519PublicKey) open.getPrimary().getKey();
            publicKey = key.getPublicKeyBytes().toByteArray();
        } catch (GeneralSecurityException otherKind) {
            throw new UnusableKeys("The key set 'checkpoint' is not of the right kind", otherKind);
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return signer.sign(message);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A checkpoint cannot be signed", broken);
        }
    }

    @Override
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            verifier.verify(signature, message);
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }
}
