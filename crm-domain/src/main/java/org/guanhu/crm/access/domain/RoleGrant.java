package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A role, given to one person for a time. */
@Embeddable
public class RoleGrant {

    @Column(name = "role_code")
    private RoleCode role;

    @Embedded private Validity validity;

    /** For JPA. */
    protected RoleGrant() {}

    public RoleGrant(RoleCode role, Validity validity) {
        this.role = Objects.requireNonNull(role, "role");
        this.validity = Objects.requireNonNull(validity, "validity");
    }

    /** The role given. */
    public RoleCode role() {
        return role;
    }

    /** The days on which it is held. */
    public Validity validity() {
        return validity;
    }

    /** Whether it is the same grant, whatever its last day. */
    public boolean isOneWith(RoleGrant other) {
        return role.equals(other.role) && validity.from().equals(other.validity.from());
    }

    /** What is left of it if that day is its last one. */
    Optional<RoleGrant> until(LocalDate last) {
        return validity.until(last).map(days -> new RoleGrant(role, days));
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return validity.includes(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant that
                && Objects.equals(role, that.role)
                && Objects.equals(validity, that.validity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, validity);
    }
}
