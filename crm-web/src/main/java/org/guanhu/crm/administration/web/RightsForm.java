package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.ScopeKind;

/**
 * All rights that an account can hold, each on a line; those of branches once more, to be added.
 */
public class RightsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<RightLine> roles = new ArrayList<>();
    private final List<RightLine> scopes = new ArrayList<>();

    void show(Grants grants, Map<RoleCode, String> names, LocalDate today) {
        for (var role : names.entrySet()) {
            grants.roles().stream()
                    .filter(grant -> grant.role().equals(role.getKey()))
                    .sorted(Comparator.comparing(grant -> grant.validity().text()))
                    .map(
                            grant ->
                                    RightLine.ofRole(role.getKey(), role.getValue(), today)
                                            .held(grant.validity(), null))
                    .forEach(roles::add);
            if (roles.stream().noneMatch(line -> line.isOf(role.getKey().value()))) {
                roles.add(RightLine.ofRole(role.getKey(), role.getValue(), today));
            }
        }
    }

    void showScopes(Grants grants, Function<ScopeKind, String> label, LocalDate today) {
        for (var kind : ScopeKind.values()) {
            grants.scopes().stream()
                    .filter(grant -> grant.kind() == kind)
                    .sorted(Comparator.comparing(grant -> grant.branch() + grant.validity().text()))
                    .map(
                            grant ->
                                    RightLine.ofScope(kind, label.apply(kind), today)
                                            .held(grant.validity(), grant.branch()))
                    .forEach(scopes::add);
            if (kind.namesBranch() || scopes.stream().noneMatch(line -> line.isOf(kind.name()))) {
                scopes.add(RightLine.ofScope(kind, label.apply(kind), today));
            }
        }
    }

    Grants grants() {
        return new Grants(
                roles.stream().flatMap(RightLine::role).collect(Collectors.toSet()),
                scopes.stream().flatMap(RightLine::scope).collect(Collectors.toSet()));
    }

    public List<RightLine> getRoles() {
        return roles;
    }

    public List<RightLine> getScopes() {
        return scopes;
    }
}
