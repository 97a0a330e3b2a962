package org.guanhu.crm.crypto.domain;

/** The key (Ed25519) with which the bank signs how its ledger stood. */
public interface CheckpointKey {

    /** The signature over these bytes (64 bytes). */
    byte[] sign(byte[] message);

    /** Whether the signature over these bytes is this key's. */
    boolean verifies(byte[] message, byte[] signature);

    /** The public half (32 bytes), which anybody may know. */
    byte[] publicKey();
}
