package org.guanhu.crm.explanation.application;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.guanhu.crm.access.domain.RoleCode;

/**
 * Some roles, as a sentence lists them.
 *
 * @param roles in the order of their codes
 */
public record RoleList(List<RoleCode> roles) implements Serializable {

    static RoleList of(Collection<RoleCode> roles) {
        return new RoleList(roles.stream().sorted(Comparator.comparing(RoleCode::value)).toList());
    }
}
