package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.SignInFailures;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads staff, roles and branches as the screens of the administration show them. */
@Stateless
public class StaffDirectoryBean implements StaffDirectory {

    @Inject private StaffMembers members;

    @Inject private Credentials credentials;

    @Inject private Roles roles;

    @Inject private Branches branches;

    @Inject private Clock clock;

    @Override
    @Requires(Permission.STAFF_VIEW)
    public Page<StaffRow> staff(StaffCriteria criteria, PageRequest page, Locale reader) {
        Page<Staff> found = members.matching(criteria, page);
        StaffRows rows = new StaffRows(branches.inTreeOrder(), roles.all(), clock, reader);
        Map<StaffId, SignInFailures> failures = failuresOf(found.rows());
        return new Page<>(
                found.rows().stream()
                        .map(
                                staff ->
                                        rows.of(
                                                staff,
                                                failures.getOrDefault(
                                                        staff.id(), SignInFailures.NONE)))
                        .toList(),
                found.total(),
                found.capped());
    }

    private Map<StaffId, SignInFailures> failuresOf(List<Staff> people) {
        return credentials.ofAll(people.stream().map(Staff::id).toList()).stream()
                .collect(Collectors.toMap(Credential::account, Credential::signInFailures));
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public List<RoleRow> roles(Locale reader) {
        return roles.all().stream().map(role -> row(role, reader)).toList();
    }

    @Override
    @Requires(Permission.STAFF_VIEW)
    public List<BranchRow> branches(Locale reader) {
        return branches.inTreeOrder().stream()
                .map(
                        branch ->
                                new BranchRow(
                                        branch.code(),
                                        branch.name().in(reader),
                                        branch.parent(),
                                        branch.depth()))
                .toList();
    }

    private static RoleRow row(Role role, Locale reader) {
        return new RoleRow(
                role.code(),
                role.duties().name().in(reader),
                role.permissions().stream().sorted().toList());
    }
}
