package org.guanhu.crm.access.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Roles for tests that need no database; each is called as its code. */
public class InMemoryRoles implements Roles {

    private final Map<String, Role> roles = new TreeMap<>();

    /** The same with one more role. */
    public InMemoryRoles with(RoleCode code, Permission... permissions) {
        var name = new BilingualName(code.value(), code.value());
        add(new Role(code, new Duties(name, Set.of(permissions))));
        return this;
    }

    @Override
    public List<Role> all() {
        return List.copyOf(roles.values());
    }

    @Override
    public Optional<Role> byCode(RoleCode code) {
        return Optional.ofNullable(roles.get(code.value()));
    }

    @Override
    public Optional<Role> hold(RoleCode code) {
        return byCode(code);
    }

    @Override
    public void add(Role role) {
        roles.put(role.code().value(), role);
    }
}
