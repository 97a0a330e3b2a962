package org.guanhu.crm.administration.domain;

import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;

/** How requests and the ledger name accounts, roles and branches. */
public final class Subjects {

    /** The part of a record that is neither rights nor credentials. */
    static final String RECORD = "record";

    private Subjects() {}

    /** An account. */
    public static String of(StaffId account) {
        return "staff:" + account;
    }

    /** The account that is so named. */
    public static StaffId account(String subject) {
        return new StaffId(subject.substring(subject.indexOf(':') + 1));
    }

    /** A role. */
    public static String of(RoleCode role) {
        return "role:" + role;
    }

    /** A review of rights. */
    public static String of(ReviewKey review) {
        return "review:" + review;
    }

    /** A branch. */
    public static String of(BranchCode branch) {
        return "branch:" + branch;
    }
}
