package org.guanhu.crm.crypto.application;

import java.util.List;
import java.util.Optional;

/** Looks up how keys stand. */
public interface KeyCounting {

    /** Every key of this node with what it made; takes as long as the tables are large. */
    List<KeyStanding> count();

    /** The last run of the job that makes rows anew. */
    Optional<KeyJobView> job();

    /** The public keys by which checkpoints are verified: the one in use first. */
    List<KeysView.VerifierKey> verifierKeys();
}
