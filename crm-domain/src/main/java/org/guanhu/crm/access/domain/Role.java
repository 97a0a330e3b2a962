package org.guanhu.crm.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/** A duty in the bank, with the permissions that it takes; what a role may do is product data. */
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

    @Version private int version;

    /** For JPA. */
    protected Role() {}

    public Role(RoleCode code, Set<Permission> permissions) {
        this.code = code.value();
        this.permissions.addAll(permissions);
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
