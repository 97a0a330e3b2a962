package org.guanhu.crm.access.domain;

import java.io.Serializable;
import java.util.Set;

/**
 * Which customers a person may meet at all; everything outside does not exist for them (SE-03).
 *
 * @param branches the branches whose customers are in scope, already resolved down the tree
 * @param portfolioOf the person whose own managed customers (管户) are in scope too, or null
 * @param masked whether personal values stay masked even where a permission would open them
 */
public record DataScope(Set<BranchCode> branches, StaffId portfolioOf, boolean masked)
        implements Serializable {

    public DataScope {
        branches = Set.copyOf(branches);
    }

    /** A scope without any customer. */
    public static DataScope none() {
        return new DataScope(Set.of(), null, true);
    }

    /**
     * Whether a customer of that branch, managed by that person (or by nobody: null), is in scope.
     */
    public boolean covers(BranchCode branch, StaffId manager) {
        return ground(branch, manager).isInside();
    }

    /** Why such a customer is in scope, or that it is not. */
    public ScopeGround ground(BranchCode branch, StaffId manager) {
        if (portfolioOf != null && portfolioOf.equals(manager)) {
            return ScopeGround.PORTFOLIO;
        }
        return branches.contains(branch) ? ScopeGround.BRANCH : ScopeGround.OUTSIDE;
    }
}
