package org.guanhu.crm.administration.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.approval.domain.Term;

/**
 * All rights of the accounts of some branches shall be confirmed by a day, or end. Whoever approves
 * that approves each of these ends: nobody decides on them again.
 *
 * @param key what names the review
 * @param branch the branch of whoever proposes it
 * @param name what it is called
 * @param due the last day for confirming
 * @param branches whose accounts; their codes
 */
public record OpenReview(
        ReviewKey key,
        BranchCode branch,
        BilingualName name,
        LocalDate due,
        SortedSet<String> branches)
        implements Change {

    /** The change's stable name. */
    public static final String ALIAS = "review.open";

    private static final String BETWEEN = "; ";

    public OpenReview {
        branches = new TreeSet<>(branches);
        if (branches.isEmpty()) {
            throw new ApprovalRefused("administration.review.branchesMissing");
        }
    }

    @Override
    public String alias() {
        return ALIAS;
    }

    @Override
    public String subject() {
        return Subjects.of(key);
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
        return AccessTerms.between(Map.of(), wanted());
    }

    private Map<String, String> wanted() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put(AccessTerms.CALLED, name.chinese() + AccessTerms.BETWEEN_NAMES + name.english());
        wanted.put(AccessTerms.DUE, due.toString());
        wanted.put(AccessTerms.BRANCHES, branches.stream().collect(Collectors.joining(BETWEEN)));
        return wanted;
    }

    @Override
    public boolean outlastsItsApproval() {
        return true;
    }

    @Override
    public boolean includes(Change part) {
        return equals(part) || part instanceof EndGrants end && end.review().equals(key);
    }
}
