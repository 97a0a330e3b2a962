package org.guanhu.crm.ledger.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest on which the ledger rests. */
final class Sha256 {

    private Sha256() {}

    /** The digest of the pieces, one after the other. */
    static byte[] of(byte[]... pieces) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var piece : pieces) {
                sha.update(piece);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
