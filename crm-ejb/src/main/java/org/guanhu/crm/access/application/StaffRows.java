package org.guanhu.crm.access.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.Staff;

/** Draws lines for one reader, at one moment. */
final class StaffRows {

    private final Map<BranchCode, Branch> branches;
    private final Map<RoleCode, BilingualName> roles;
    private final Instant now;
    private final LocalDate today;
    private final Locale reader;

    StaffRows(List<Branch> branches, List<Role> roles, Clock clock, Locale reader) {
        this.branches =
                branches.stream().collect(Collectors.toMap(Branch::code, Function.identity()));
        this.roles =
                roles.stream().collect(Collectors.toMap(Role::code, role -> role.duties().name()));
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
        this.reader = reader;
    }

    StaffRow of(Staff staff, SignInFailures failures) {
        return new StaffRow(
                staff.id(),
                staff.name().in(reader),
                staff.branch(),
                nameOf(staff.branch()),
                staff.rolesOn(today).stream()
                        .sorted(Comparator.comparing(RoleCode::value))
                        .map(role -> roles.get(role).in(reader))
                        .toList(),
                staff.scopesOn(today).stream().map(this::of).toList(),
                staff.mayWorkOn(today),
                pauseOf(failures));
    }

    private ScopeRow of(ScopeGrant scope) {
        return new ScopeRow(scope.kind(), scope.branch() == null ? null : nameOf(scope.branch()));
    }

    private String nameOf(BranchCode branch) {
        return branches.get(branch).name().in(reader);
    }

    private Instant pauseOf(SignInFailures failures) {
        return failures.pauseAt(now) ? failures.pausedUntil() : null;
    }
}
