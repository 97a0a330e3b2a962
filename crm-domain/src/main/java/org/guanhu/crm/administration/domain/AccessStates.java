package org.guanhu.crm.administration.domain;

import java.util.List;
import java.util.Optional;

/** All accounts, roles and branches as they are stored, for proofs. */
public interface AccessStates {

    /** How many there are. */
    long count();

    /**
     * Up to {@code most} of them after that one.
     *
     * @param subject how the ledger names the one before; null begins with the first
     */
    List<AccessState> after(String subject, int most);

    /** One of them as it is stored now, whatever has been read before. */
    Optional<AccessState> afresh(String subject);

    /** Chains of accounts, roles and branches that are there no more. */
    List<String> lost(int most);
}
