package org.guanhu.crm.access.domain;

import java.util.List;

/** The duties that the bank gives to its staff. */
public interface Roles {

    /** All roles, by code. */
    List<Role> all();
}
