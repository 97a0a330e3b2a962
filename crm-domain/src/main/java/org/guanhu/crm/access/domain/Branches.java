package org.guanhu.crm.access.domain;

import java.util.List;
import java.util.Optional;

/** The branches of the bank. */
public interface Branches {

    /** The branch of that code. */
    Optional<Branch> byCode(BranchCode code);

    /**
     * The branch of that code, read afresh and kept from everybody else until the transaction ends.
     */
    Optional<Branch> hold(BranchCode code);

    /** All branches, each after the one above it. */
    List<Branch> inTreeOrder();

    /** Takes a new branch in. */
    void add(Branch branch);
}
