package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessChange.SettleBranch;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** Keeps the tree of branches. */
@ApplicationScoped
public class BranchRegister implements AccessRegister {

    @Inject private Branches branches;

    @Override
    public boolean keeps(AccessChange change) {
        return change instanceof SettleBranch;
    }

    /** With all others: whoever moves a branch moves those below it. */
    @Override
    public void hold(AccessChange change) {
        branches.inTreeOrder().forEach(branch -> branches.hold(branch.code()));
    }

    @Override
    public void mustSuit(AccessChange change) {
        var settle = (SettleBranch) change;
        var present = find(settle);
        if (present.isPresent() == (settle.before() == null)) {
            throw new ApprovalRefused("administration.branchTaken", settle.branch());
        }
        var above = settle.after().parent();
        if (above == null) {
            if (present.map(Branch::parent).isPresent() || present.isEmpty()) {
                throw new ApprovalRefused("administration.oneHeadOffice");
            }
            return;
        }
        var parent = branches.byCode(above).orElseThrow(() -> new UnknownBranch(above.value()));
        if (present.isPresent() && parent.isWithin(settle.branch())) {
            throw new ApprovalRefused("administration.belowItself");
        }
    }

    @Override
    public Map<String, String> present(AccessChange change) {
        return find(change).map(branch -> AccessTerms.of(branch.site())).orElse(Map.of());
    }

    @Override
    public Optional<BilingualName> name(AccessChange change) {
        return find(change)
                .map(Branch::name)
                .or(() -> Optional.of(((SettleBranch) change).after().name()));
    }

    @Override
    public Optional<AccessMark> mark(AccessChange change) {
        return find(change).map(Branch::mark);
    }

    @Override
    public void carryOut(AccessChange change, Approval approval, String ledgerEntry) {
        var settle = (SettleBranch) change;
        var wanted = settle.after();
        var above = wanted.parent() == null ? null : branches.byCode(wanted.parent()).orElseThrow();
        var found = find(change);
        var below =
                branches.inTreeOrder().stream()
                        .filter(branch -> !branch.code().equals(settle.branch()))
                        .filter(branch -> branch.isWithin(settle.branch()))
                        .toList();
        var branch = found.orElseGet(() -> above.below(settle.branch(), wanted.name()));
        branch.settle(wanted, above, approval, ledgerEntry);
        if (found.isEmpty()) {
            branches.add(branch);
        }
        below.forEach(one -> one.follow(branches.byCode(one.parent()).orElseThrow()));
    }

    private Optional<Branch> find(AccessChange change) {
        return branches.byCode(change.branch());
    }
}
