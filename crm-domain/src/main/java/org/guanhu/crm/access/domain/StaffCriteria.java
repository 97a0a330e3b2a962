package org.guanhu.crm.access.domain;

/**
 * Whom to look for in the list of staff; null does not restrict.
 *
 * @param text part of the login or of either name
 * @param branch the branch where they work
 * @param role a role they hold or held
 * @param active whether the account is in use
 */
public record StaffCriteria(String text, BranchCode branch, RoleCode role, Boolean active) {

    /** Everybody. */
    public static final StaffCriteria ALL = new StaffCriteria(null, null, null, null);
}
