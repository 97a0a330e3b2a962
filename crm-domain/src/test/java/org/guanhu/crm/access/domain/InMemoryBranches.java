package org.guanhu.crm.access.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Branches for tests that need no database; their codes sort like the tree. */
public class InMemoryBranches implements Branches {

    private final Map<String, Branch> branches = new TreeMap<>();

    @Override
    public Optional<Branch> byCode(BranchCode code) {
        return Optional.ofNullable(branches.get(code.value()));
    }

    @Override
    public Optional<Branch> hold(BranchCode code) {
        return byCode(code);
    }

    @Override
    public List<Branch> inTreeOrder() {
        return List.copyOf(branches.values());
    }

    @Override
    public void add(Branch branch) {
        branches.put(branch.code().value(), branch);
    }
}
