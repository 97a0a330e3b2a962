package org.guanhu.crm.access.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.access.application.StaffRow;
import org.guanhu.crm.shared.web.Wording;

/**
 * A member of staff as a line of the list, in the reader's words.
 *
 * @param login the account
 * @param name the person's name
 * @param branch name and code of the branch
 * @param roles the names of the roles held today
 * @param scopes the shares of the customers held today
 * @param active whether the account is in use
 * @param lockedUntil when sign-ins count again, or null
 */
public record StaffLine(
        String login,
        String name,
        String branch,
        List<String> roles,
        List<String> scopes,
        boolean active,
        Instant lockedUntil)
        implements Serializable {

    static StaffLine of(StaffRow row, Wording wording) {
        return new StaffLine(
                row.login().value(),
                row.name(),
                wording.of("access.branchAndCode", row.branchName(), row.branch()),
                row.roles(),
                row.scopes().stream()
                        .map(
                                scope ->
                                        wording.of(
                                                scope.kind().labelKey(),
                                                String.valueOf(scope.branchName())))
                        .toList(),
                row.active(),
                row.lockedUntil());
    }
}
