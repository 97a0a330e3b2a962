package org.guanhu.crm.crypto.domain;

import java.util.List;

/**
 * The keys (Ed25519) with which the bank signs how its ledger stood. There is one, but while it is
 * being changed: then the one on its way in and the one on its way out sign both.
 */
public interface CheckpointKey {

    /** The signatures over these bytes, that of the key in use first. */
    List<Signed> sign(byte[] message);

    /** Whether the signature over these bytes is that key's, and the key was ever the bank's. */
    boolean verifies(byte[] publicKey, byte[] message, byte[] signature);

    /** The public halves (32 bytes) of the keys that sign, that of the key in use first. */
    List<byte[]> publicKeys();

    /** The public halves of keys that signed before. */
    List<byte[]> formerKeys();

    /**
     * A signature.
     *
     * @param publicKey public half of the key that made it
     * @param signature 64 bytes
     */
    record Signed(byte[] publicKey, byte[] signature) {}
}
