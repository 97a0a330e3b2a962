package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Works out which customers a person may meet, from the shares given and the branches there are.
 */
public final class ScopeResolution {

    private final Supplier<List<Branch>> branches;

    /**
     * @param branches where to ask for the branches, if a share reaches below one
     */
    public ScopeResolution(Supplier<List<Branch>> branches) {
        this.branches = branches;
    }

    /**
     * The scope that the shares add up to. One masked share masks it all: whoever looks across the
     * whole bank does so without seeing persons.
     */
    public DataScope of(StaffId person, Collection<ScopeGrant> grants) {
        if (grants.isEmpty()) {
            return DataScope.none();
        }
        Set<BranchCode> reached = new HashSet<>();
        grants.forEach(grant -> reachedBy(grant).forEach(reached::add));
        boolean own = grants.stream().anyMatch(grant -> grant.kind() == ScopeKind.OWN);
        boolean masked = grants.stream().anyMatch(grant -> grant.kind() == ScopeKind.ALL_MASKED);
        return new DataScope(reached, own ? person : null, masked);
    }

    private Stream<BranchCode> reachedBy(ScopeGrant grant) {
        return switch (grant.kind()) {
            case OWN -> Stream.empty();
            case BRANCH -> Stream.of(grant.branch());
            case BRANCH_TREE ->
                    branches.get().stream()
                            .filter(b -> b.isWithin(grant.branch()))
                            .map(Branch::code);
            case ALL_MASKED -> branches.get().stream().map(Branch::code);
        };
    }
}
