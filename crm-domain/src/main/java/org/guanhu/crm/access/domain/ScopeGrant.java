package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A share of the customers, given to one person for a time. */
@Embeddable
public class ScopeGrant {

    @Enumerated(EnumType.STRING)
    private ScopeKind kind;

    @Column(name = "branch_code")
    private BranchCode branch;

    @Embedded private Validity validity;

    /** For JPA. */
    protected ScopeGrant() {}

    private ScopeGrant(ScopeKind kind, BranchCode branch, Validity validity) {
        if (kind.namesBranch() != (branch != null)) {
            throw new IllegalArgumentException("Branch and kind do not fit: " + kind);
        }
        this.kind = kind;
        this.branch = branch;
        this.validity = validity;
    }

    /** A share that names no branch. */
    public static ScopeGrant of(ScopeKind kind, Validity validity) {
        return new ScopeGrant(kind, null, validity);
    }

    /** A share that a branch defines. */
    public static ScopeGrant of(ScopeKind kind, BranchCode branch, Validity validity) {
        return new ScopeGrant(kind, branch, validity);
    }

    /** How the share is drawn. */
    public ScopeKind kind() {
        return kind;
    }

    /** The branch that defines it, or null. */
    public BranchCode branch() {
        return branch;
    }

    /** The days on which it is held. */
    public Validity validity() {
        return validity;
    }

    /** Whether it is the same grant, whatever its last day. */
    public boolean isOneWith(ScopeGrant other) {
        return kind == other.kind
                && Objects.equals(branch, other.branch)
                && validity.from().equals(other.validity.from());
    }

    /** What is left of it if that day is its last one. */
    Optional<ScopeGrant> until(LocalDate last) {
        return validity.until(last).map(days -> new ScopeGrant(kind, branch, days));
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return validity.includes(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopeGrant that
                && kind == that.kind
                && Objects.equals(branch, that.branch)
                && Objects.equals(validity, that.validity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, branch, validity);
    }
}
