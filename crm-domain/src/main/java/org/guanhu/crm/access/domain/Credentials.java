package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the people of the bank prove who they are. */
public interface Credentials {

    /** The credential of that account. */
    Optional<Credential> of(StaffId account);

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Credential> reserve(StaffId account);

    /** The credentials of those accounts, as far as there are any. */
    List<Credential> ofAll(Collection<StaffId> accounts);

    /** Takes a new one in. */
    void add(Credential credential);
}
