package org.guanhu.crm.access.domain;

/**
 * The member of staff on whose behalf the present call runs, with rights as they are now, not as
 * they were at sign-in (security.md I10).
 */
public interface CurrentStaff {

    /** The account that acts. */
    StaffId id();

    /**
     * The natural person behind the account; two accounts of one person are one pair of eyes (I1).
     */
    String person();

    /** The person's name as colleagues read it. */
    String name();

    /** The branch where the person works. */
    BranchCode branch();

    /** Whether the person holds the permission now. */
    boolean may(Permission permission);

    /** The customers that the person may meet now. */
    DataScope scope();
}
