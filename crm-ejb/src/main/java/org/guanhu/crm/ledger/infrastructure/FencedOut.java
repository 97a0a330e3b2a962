package org.guanhu.crm.ledger.infrastructure;

/** A node wanted to work under a lease that somebody else has taken since. */
class FencedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FencedOut(String holder) {
        super(holder + " no longer holds the lease");
    }
}
