package org.guanhu.crm.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/**
 * A duty in the bank, with the permissions that it takes; what a role may do changes by approval
 * only.
 */
@Entity
@NamedQuery(
        name = Role.ALL,
        query = "SELECT DISTINCT r FROM Role r LEFT JOIN FETCH r.permissions ORDER BY r.code")
public class Role {

    /** All roles, by code. */
    public static final String ALL = "Role.all";

    @Id private String code;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_code"))
    @Column(name = "permission")
    @Enumerated(EnumType.STRING)
    private Set<Permission> permissions = new HashSet<>();

    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Embedded private AccessMark mark = AccessMark.none();

    @Version private int version;

    /** For JPA. */
    protected Role() {}

    public Role(RoleCode code, Duties duties) {
        this.code = code.value();
        take(duties);
    }

    /** Is called and allows from now on what was approved. */
    public void define(Duties wanted, Authority authority, String ledgerEntry) {
        take(wanted);
        mark = mark.next(authority, ledgerEntry);
    }

    private void take(Duties duties) {
        name = duties.name().chinese();
        englishName = duties.name().english();
        permissions.retainAll(duties.permissions());
        permissions.addAll(duties.permissions());
    }

    /** What it is called and what it allows. */
    public Duties duties() {
        return new Duties(new BilingualName(name, englishName), permissions);
    }

    /** The end of the role's chain in the ledger. */
    public AccessMark mark() {
        return mark;
    }

    /** The code by which everybody calls it. */
    public RoleCode code() {
        return new RoleCode(code);
    }

    /** What it allows. */
    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Role that && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }
}
