package org.guanhu.crm.ledger.application;

import jakarta.ejb.Local;

/** Proving the ledger, in the background, and watching it. */
@Local
public interface LedgerVerification {

    /** Begins to prove the ledger, unless that goes on already; what comes of it is asked for. */
    void start();

    /** How it stands on this node, for somebody who comes to look. */
    VerificationView open();

    /** How it stands on this node, for somebody who goes on looking. */
    VerificationView progress();
}
