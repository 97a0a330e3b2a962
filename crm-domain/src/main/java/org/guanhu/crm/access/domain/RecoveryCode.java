package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code on paper that stands in for the device once; known by its digest only. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
        name = RecoveryCode.USE,
        query =
                "UPDATE RecoveryCode c SET c.usedAt = :now"
                        + " WHERE c.digest = :digest AND c.login = :login AND c.usedAt IS NULL")
@NamedQuery(
        name = RecoveryCode.LEFT,
        query =
                "SELECT COUNT(c) FROM RecoveryCode c"
                        + " WHERE c.login = :login AND c.usedAt IS NULL")
@NamedQuery(name = RecoveryCode.DROP, query = "DELETE FROM RecoveryCode c WHERE c.login = :login")
public class RecoveryCode {

    /** Uses one up, unless somebody has already. */
    public static final String USE = "RecoveryCode.use";

    /** How many a person has left. */
    public static final String LEFT = "RecoveryCode.left";

    /** Forgets all of a person's. */
    public static final String DROP = "RecoveryCode.drop";

    @Id private String digest;

    private String login;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For JPA. */
    protected RecoveryCode() {}

    public RecoveryCode(StaffId account, String digest) {
        this.login = account.value();
        this.digest = digest;
    }

    /** Whose it is. */
    public StaffId account() {
        return new StaffId(login);
    }

    /** When it was used; null until then. */
    public Instant usedAt() {
        return usedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof RecoveryCode that && digest.equals(that.digest);
    }

    @Override
    public final int hashCode() {
        return digest.hashCode();
    }
}
