package org.guanhu.crm.administration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.approval.domain.Term;
import org.guanhu.crm.ledger.domain.LedgerKind;

/** Every way in which it can change who may do what. */
public sealed interface AccessChange extends Change {

    /** What the maker saw; empty where there was nothing yet. */
    Map<String, String> seen();

    /** What shall be. */
    Map<String, String> wanted();

    /** The part of the record concerned; of each part one request is open at a time. */
    default String slot() {
        return Subjects.RECORD;
    }

    /** Kind of the ledger entry that tells of it. */
    LedgerKind entryKind();

    /** The account concerned, or null. */
    default StaffId account() {
        return null;
    }

    @Override
    default String subject() {
        return Subjects.of(account());
    }

    @Override
    default Realm realm() {
        return Realm.ACCESS;
    }

    @Override
    default StaffId manager() {
        return null;
    }

    @Override
    default List<FieldChange> fields() {
        return List.of();
    }

    @Override
    default List<Term> terms() {
        return AccessTerms.between(seen(), wanted());
    }

    /** A person gets an account. */
    record OpenAccount(StaffId account, String person, Particulars particulars)
            implements AccessChange {

        public static final String ALIAS = "staff.open";

        @Override
        public String alias() {
            return ALIAS;
        }

        @Override
        public LedgerKind entryKind() {
            return LedgerKind.STAFF_OPENED;
        }

        @Override
        public BranchCode branch() {
            return particulars.branch();
        }

        @Override
        public Map<String, String> seen() {
            return Map.of();
        }

        @Override
        public Map<String, String> wanted() {
            var wanted = new LinkedHashMap<String, String>();
            wanted.put(AccessTerms.PERSON, person);
            wanted.putAll(AccessTerms.of(particulars));
            return wanted;
        }
    }

    /** What an account says of a person changes. */
    record AmendAccount(StaffId account, Particulars before, Particulars after)
            implements AccessChange {

        public static final String ALIAS = "staff.amend";

        public AmendAccount {
            mustDiffer(before, after);
        }

        @Override
        public String alias() {
            return ALIAS;
        }

        @Override
        public LedgerKind entryKind() {
            return LedgerKind.STAFF_AMENDED;
        }

        @Override
        public BranchCode branch() {
            return before.branch();
        }

        @Override
        public Map<String, String> seen() {
            return AccessTerms.of(before);
        }

        @Override
        public Map<String, String> wanted() {
            return AccessTerms.of(after);
        }
    }

    /** An account holds other roles and shares of the customers; all of them are named. */
    record GrantRights(StaffId account, BranchCode branch, Grants before, Grants after)
            implements AccessChange {

        public static final String ALIAS = "staff.grants";

        public GrantRights {
            mustDiffer(before, after);
        }

        @Override
        public String alias() {
            return ALIAS;
        }

        @Override
        public String slot() {
            return "rights";
        }

        @Override
        public LedgerKind entryKind() {
            return LedgerKind.STAFF_GRANTED;
        }

        @Override
        public Map<String, String> seen() {
            return AccessTerms.of(before);
        }

        @Override
        public Map<String, String> wanted() {
            return AccessTerms.of(after);
        }
    }

    /** An account is closed or used again, or its owner gets a new password. */
    record UseAccount(StaffId account, BranchCode branch, AccountStep step)
            implements AccessChange {

        @Override
        public String alias() {
            return step.alias();
        }

        @Override
        public LedgerKind entryKind() {
            return step.entryKind();
        }

        @Override
        public Map<String, String> seen() {
            return changesUse() ? AccessTerms.ofUse(step == AccountStep.CLOSE) : Map.of();
        }

        @Override
        public Map<String, String> wanted() {
            return changesUse() ? AccessTerms.ofUse(step != AccountStep.CLOSE) : Map.of();
        }

        @Override
        public String slot() {
            return changesUse() ? Subjects.RECORD : "credential";
        }

        /** Whether it is about using the account, not about its password. */
        public boolean changesUse() {
            return step == AccountStep.CLOSE || step == AccountStep.REOPEN;
        }
    }

    /** A role is called otherwise or allows something else; it is new if there was none before. */
    record DefineRole(RoleCode role, BranchCode branch, Duties before, Duties after)
            implements AccessChange {

        public static final String ALIAS = "role.define";

        public DefineRole {
            mustDiffer(before, after);
        }

        @Override
        public String alias() {
            return ALIAS;
        }

        @Override
        public String subject() {
            return Subjects.of(role);
        }

        @Override
        public LedgerKind entryKind() {
            return LedgerKind.ROLE_DEFINED;
        }

        @Override
        public Map<String, String> seen() {
            return before == null ? Map.of() : AccessTerms.of(before);
        }

        @Override
        public Map<String, String> wanted() {
            return AccessTerms.of(after);
        }
    }

    /** A branch is called otherwise or led by another one; it is new if there was none before. */
    record SettleBranch(BranchCode branch, Site before, Site after) implements AccessChange {

        public static final String OPENING = "branch.open";
        public static final String AMENDING = "branch.amend";

        public SettleBranch {
            mustDiffer(before, after);
        }

        @Override
        public String alias() {
            return before == null ? OPENING : AMENDING;
        }

        @Override
        public String subject() {
            return Subjects.of(branch);
        }

        @Override
        public LedgerKind entryKind() {
            return before == null ? LedgerKind.BRANCH_OPENED : LedgerKind.BRANCH_AMENDED;
        }

        @Override
        public Map<String, String> seen() {
            return before == null ? Map.of() : AccessTerms.of(before);
        }

        @Override
        public Map<String, String> wanted() {
            return AccessTerms.of(after);
        }
    }

    private static void mustDiffer(Object before, Object after) {
        if (after.equals(before)) {
            throw new ApprovalRefused("administration.nothingChanged");
        }
    }

    /** Whether changes of that name are ours. */
    static boolean isOne(String alias) {
        return AccountStep.of(alias).isPresent()
                || Set.of(
                                OpenAccount.ALIAS,
                                AmendAccount.ALIAS,
                                GrantRights.ALIAS,
                                DefineRole.ALIAS,
                                SettleBranch.OPENING,
                                SettleBranch.AMENDING)
                        .contains(alias);
    }
}
