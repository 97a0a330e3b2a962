package org.guanhu.crm.administration.domain;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.approval.domain.Term;
import org.guanhu.crm.ledger.domain.LedgerKind;

/**
 * What a review takes from an account. It can only take: nothing is held afterwards that was not
 * held before, on any day. Never proposed by itself, it is part of the review that was approved.
 *
 * @param review the review
 * @param account the account
 * @param branch the account's branch
 * @param before what it held
 * @param after what it keeps
 * @param entryKind whether it was revoked, or not confirmed in time
 */
public record EndGrants(
        ReviewKey review,
        StaffId account,
        BranchCode branch,
        Grants before,
        Grants after,
        LedgerKind entryKind)
        implements Change {

    public EndGrants {
        if (!after.isWithin(before)) {
            throw new IllegalArgumentException("A review gives nothing");
        }
    }

    @Override
    public String alias() {
        return "review.end";
    }

    @Override
    public String subject() {
        return Subjects.of(account);
    }

    @Override
    public StaffId manager() {
        return null;
    }

    @Override
    public List<FieldChange> fields() {
        return List.of();
    }

    @Override
    public Realm realm() {
        return Realm.ACCESS;
    }

    @Override
    public List<Term> terms() {
        return AccessTerms.between(AccessTerms.of(before), AccessTerms.of(after));
    }
}
