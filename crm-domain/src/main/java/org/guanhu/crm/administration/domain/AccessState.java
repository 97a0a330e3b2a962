package org.guanhu.crm.administration.domain;

import java.util.HashMap;
import java.util.Map;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Staff;

/**
 * An account, a role or a branch as it is stored.
 *
 * @param subject how the ledger names it
 * @param mark where its chain ends
 * @param terms what it is, in the terms of changes of access
 * @param placed whether a branch is kept as standing below the one that leads it
 */
public record AccessState(
        String subject, AccessMark mark, Map<String, String> terms, boolean placed) {

    public AccessState {
        terms = Map.copyOf(terms);
    }

    /** An account, with what it may do. */
    public static AccessState of(Staff staff) {
        var terms = new HashMap<>(AccessTerms.of(staff.particulars()));
        terms.put(AccessTerms.PERSON, staff.person());
        terms.putAll(AccessTerms.ofUse(staff.isActive()));
        terms.putAll(AccessTerms.of(staff.grants()));
        return new AccessState(Subjects.of(staff.id()), staff.mark(), terms, true);
    }

    /** A role. */
    public static AccessState of(Role role) {
        return new AccessState(
                Subjects.of(role.code()), role.mark(), AccessTerms.of(role.duties()), true);
    }

    /** A branch, and the one that leads it. */
    public static AccessState of(Branch branch, Branch above) {
        return new AccessState(
                Subjects.of(branch.code()),
                branch.mark(),
                AccessTerms.of(branch.site()),
                branch.standsBelow(above));
    }
}
