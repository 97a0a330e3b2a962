package org.guanhu.crm.approval.domain;

import java.util.Set;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;

/** What changes are about, and so who meets requests for them. */
public enum Realm {
    /** Customers: whoever may see requests, as far as the data scope reaches. */
    CUSTOMERS(Permission.CHANGE_SUBMIT, Set.of(Permission.CHANGE_VIEW)),
    /** Who may do what: whoever proposes it, decides on it or audits it, and nobody else. */
    ACCESS(
            Permission.ACCESS_SUBMIT,
            Set.of(Permission.ACCESS_SUBMIT, Permission.ACCESS_DECIDE, Permission.AUDIT_READ));

    private final Permission proposing;
    private final Set<Permission> seeing;

    Realm(Permission proposing, Set<Permission> seeing) {
        this.proposing = proposing;
        this.seeing = seeing;
    }

    /** What somebody must be allowed in order to propose such changes and take them back. */
    public Permission proposedWith() {
        return proposing;
    }

    /** Whether that person may meet requests of the realm at all. */
    public boolean isSeenBy(CurrentStaff staff) {
        return seeing.stream().anyMatch(staff::may);
    }

    /** Whether the data scope tells which requests of the realm a person meets. */
    public boolean isScoped() {
        return this == CUSTOMERS;
    }
}
