package org.guanhu.crm.access.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who holds which duties, as the database has it at this moment, and what nobody may combine. */
public interface HeldDuties {

    /**
     * Waits until nobody else is changing who may do what, and keeps it so until the transaction
     * ends: two changes that only together would give somebody conflicting duties come one after
     * the other.
     */
    void takeTurn();

    /** What nobody may combine. */
    List<DutyConflict> conflicts();

    /** What a natural person may do by all of their accounts, those closed included. */
    List<HeldDuty> ofPerson(String person);

    /** The roles that somebody holds on that day by an account that may be used. */
    Set<RoleCode> heldOn(LocalDate day);

    /** The natural persons who hold a role, on whatever days. */
    Set<String> holdersOf(RoleCode role);

    /** What a role allows; nothing if there is none. */
    Set<Permission> of(RoleCode role);
}
