package org.guanhu.crm.approval.domain;

import java.time.Instant;
import java.util.Map;

/**
 * What a request is made from.
 *
 * @param number its number
 * @param change what is wanted
 * @param by who wants it
 * @param at when
 * @param payload the change and its reason, sealed
 * @param payloadDigest keyed digest of what was sealed
 * @param circumstances how it came about
 * @param nonce key of the form that was sent, so that sending it twice makes one request (I9)
 * @param baseDigests keyed digests of the values that the maker saw, by field key
 */
public record Submission(
        ChangeRequestNumber number,
        Change change,
        Checker by,
        Instant at,
        byte[] payload,
        String payloadDigest,
        Circumstances circumstances,
        String nonce,
        Map<String, String> baseDigests) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
