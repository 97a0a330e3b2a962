package org.guanhu.crm.access.application;

import java.time.Instant;
import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * A line in the list of staff.
 *
 * @param login the account
 * @param name the person's name
 * @param branch where the person works
 * @param branchName the name of that branch
 * @param roles the names of the roles held today, in order
 * @param scopes the shares of the customers held today
 * @param active whether the account is in use
 * @param lockedUntil when the next sign-in counts again, if sign-ins are paused now; or null
 */
public record StaffRow(
        StaffId login,
        String name,
        BranchCode branch,
        String branchName,
        List<String> roles,
        List<ScopeRow> scopes,
        boolean active,
        Instant lockedUntil) {

    /** Whether sign-ins are paused now. */
    public boolean locked() {
        return lockedUntil != null;
    }
}
