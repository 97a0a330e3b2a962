package org.guanhu.crm.crypto.application;

import java.time.Instant;
import java.util.List;

/**
 * How the bank's keys stand; no key is shown.
 *
 * @param keys all keys of this node's key file, set by set; none before the first count
 * @param countedAt when rows were counted last, or null
 * @param counting whether they are being counted now
 * @param job the last run of the job that makes rows anew, or null
 * @param verifierKeys public keys by which checkpoints are verified
 */
public record KeysView(
        List<Key> keys,
        Instant countedAt,
        boolean counting,
        KeyJobView job,
        List<VerifierKey> verifierKeys) {

    /**
     * One key.
     *
     * @param standing how it stands
     * @param isOld whether it has been in use for longer than it should
     */
    public record Key(KeyStanding standing, boolean isOld) {

        /** The key's id, written as commands want it. */
        public String name() {
            return String.valueOf(standing.keyId());
        }

        /** Key of the message that tells its use. */
        public String useKey() {
            return standing.inUse() ? "crypto.keys.inUse" : "crypto.keys.held";
        }
    }

    /**
     * A public key as text.
     *
     * @param text what a verifier is given
     * @param signs whether checkpoints are still signed with it
     */
    public record VerifierKey(String text, boolean signs) {

        /** Key of the message that tells its use. */
        public String useKey() {
            return signs ? "crypto.keys.signs" : "crypto.keys.signed";
        }
    }
}
