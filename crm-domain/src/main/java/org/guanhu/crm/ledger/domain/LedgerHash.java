package org.guanhu.crm.ledger.domain;

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
        return HexFormat.of().formatHex(Sha256.of(HexFormat.of().parseHex(previous), body));
    }
}
