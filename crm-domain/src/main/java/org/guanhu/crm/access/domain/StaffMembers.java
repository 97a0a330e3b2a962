package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** The accounts of all who work for the bank. */
public interface StaffMembers {

    /** The account of that login. */
    Optional<Staff> byId(StaffId id);

    /** The account of that login, kept from everybody else until the transaction ends. */
    Optional<Staff> reserve(StaffId id);

    /** The same, read afresh with all rights, and kept from everybody else. */
    Optional<Staff> hold(StaffId id);

    /** All accounts of one natural person. */
    List<Staff> ofPerson(String person);

    /** The accounts of those logins, as far as there are any. */
    List<Staff> byIds(Collection<StaffId> ids);

    /** One page of the accounts that match. */
    Page<Staff> matching(StaffCriteria criteria, PageRequest page);

    /** How many accounts there are. */
    long count();

    /** Whether nobody has an account yet. */
    default boolean isEmpty() {
        return count() == 0;
    }

    /** Takes a new account in. */
    void add(Staff staff);
}
