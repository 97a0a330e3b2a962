package org.guanhu.crm.ledger.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How an entry is bound to the one before it: SHA-256 over the earlier hash and the stored bytes.
 */
public final class LedgerHash {

    /** What stands where the first entry of a chain would name the one before it. */
    public static final String GENESIS = "0".repeat(64);

    private LedgerHash() {}

    /** The hash of an entry (hex, 64 characters). */
    public static String of(String previous, byte[] body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(previous));
            sha.update(body);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
