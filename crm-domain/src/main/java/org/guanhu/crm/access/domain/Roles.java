package org.guanhu.crm.access.domain;

import java.util.List;
import java.util.Optional;

/** The duties that the bank gives to its staff. */
public interface Roles {

    /** All roles, by code. */
    List<Role> all();

    /** The role of that code. */
    Optional<Role> byCode(RoleCode code);

    /** The same, read afresh and kept from everybody else until the transaction ends. */
    Optional<Role> hold(RoleCode code);

    /** Takes a new role in. */
    void add(Role role);
}
