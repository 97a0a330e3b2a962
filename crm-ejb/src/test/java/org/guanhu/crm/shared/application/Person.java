package org.guanhu.crm.shared.application;

import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** A member of staff as tests need one. */
public record Person(
        StaffId id, String person, BranchCode branch, DataScope scope, Set<Permission> permissions)
        implements CurrentStaff {

    public static final Person TELLER = in("teller", "0101");
    public static final Person SUPERVISOR = in("supervisor", "0101");
    public static final Person OTHER_SUPERVISOR = in("supervisor9", "0101");
    public static final Person STRANGER = in("supervisor2", "0102");

    /** Somebody of that branch with every right. */
    public static Person in(String login, String branch) {
        var code = new BranchCode(branch);
        return new Person(
                new StaffId(login),
                "person-" + login,
                code,
                new DataScope(Set.of(code), null, false),
                Set.of(Permission.values()));
    }

    /** Another account of the same human being. */
    public Person underAnotherAccount(String login) {
        return new Person(new StaffId(login), person, branch, scope, permissions);
    }

    /** The same person with these permissions only. */
    public Person allowed(Permission... only) {
        return new Person(id, person, branch, scope, Set.of(only));
    }

    /** The same person with only the customers managed by themselves in scope. */
    public Person withPortfolioOnly() {
        return new Person(id, person, branch, new DataScope(Set.of(), id, false), permissions);
    }

    @Override
    public String name() {
        return id.value();
    }

    @Override
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
