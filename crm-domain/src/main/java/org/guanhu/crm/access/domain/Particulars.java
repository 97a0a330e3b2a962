package org.guanhu.crm.access.domain;

/**
 * What an account says of a person beside rights.
 *
 * @param name the person's name
 * @param branch where the person works
 * @param superior account of who leads the person, or null
 * @param validity the days on which the account may be used
 */
public record Particulars(
        BilingualName name, BranchCode branch, StaffId superior, Validity validity) {}
