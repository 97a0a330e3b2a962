package org.guanhu.crm.access.application;

import java.util.HashMap;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;

/**
 * What is written down of an access.
 *
 * @param kind what happened
 * @param actor account that acted
 * @param person natural person behind it
 * @param subject customer number, or empty
 * @param branch branch of the customer, or else of the person
 * @param request number of the change request, or empty
 * @param facts further facts without personal values
 */
public record AccessNote(
        AccessKind kind,
        String actor,
        String person,
        String subject,
        BranchCode branch,
        String request,
        Map<String, String> facts) {

    /** What stands for a login that nobody has; what was typed may be anything, even a password. */
    public static final String NOBODY = "?";

    public AccessNote {
        facts = Map.copyOf(facts);
    }

    /** Something that the present person did. */
    public static AccessNote of(AccessKind kind, CurrentStaff me) {
        return plain(kind, me.id().value(), me.person(), me.branch());
    }

    /** Something about an account that is not signed in yet. */
    public static AccessNote of(AccessKind kind, Staff staff) {
        return plain(kind, staff.id().value(), staff.person(), staff.branch());
    }

    /** Something that nobody known did, at that branch. */
    public static AccessNote ofStranger(AccessKind kind, BranchCode branch) {
        return plain(kind, NOBODY, NOBODY, branch);
    }

    /** Something that a known account did that may not be used, at that branch. */
    public static AccessNote ofAccount(AccessKind kind, StaffId account, BranchCode branch) {
        return plain(kind, account.value(), NOBODY, branch);
    }

    private static AccessNote plain(AccessKind kind, String actor, String person, BranchCode at) {
        return new AccessNote(kind, actor, person, "", at, "", Map.of());
    }

    /** The same about a customer of that branch. */
    public AccessNote about(String customer, BranchCode at) {
        return new AccessNote(kind, actor, person, customer, at, request, facts);
    }

    /** The same upon a change request. */
    public AccessNote on(String changeRequest) {
        return new AccessNote(kind, actor, person, subject, branch, changeRequest, facts);
    }

    /** The same with one more fact. */
    public AccessNote with(String fact, Object value) {
        var more = new HashMap<>(facts);
        more.put(fact, value.toString());
        return new AccessNote(kind, actor, person, subject, branch, request, more);
    }

    @Override
    public String toString() {
        return "AccessNote[" + kind.code() + "]";
    }
}
