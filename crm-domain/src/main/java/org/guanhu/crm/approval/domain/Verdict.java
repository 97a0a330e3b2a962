package org.guanhu.crm.approval.domain;

import java.time.Instant;

/**
 * What a checker brings to a decision.
 *
 * @param by who decides
 * @param at when
 * @param payloadDigest digest of the payload that the checker was shown
 * @param sealedReason the reason, sealed, or null
 */
public record Verdict(Checker by, Instant at, String payloadDigest, byte[] sealedReason) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
