package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The device beside the password that shows a new code every half minute (RFC 6238). The step of
 * time whose code was accepted last goes up by statements that look at it themselves, so that of
 * many who show the same code at once one is let in.
 */
@Entity
@Table(name = "second_factor")
@NamedQuery(
        name = SecondFactor.ACCEPT,
        query =
                "UPDATE SecondFactor f SET f.lastStep = :step"
                        + " WHERE f.login = :login AND f.lastStep < :step"
                        + " AND f.confirmedAt IS NOT NULL")
@NamedQuery(
        name = SecondFactor.CONFIRM,
        query =
                "UPDATE SecondFactor f SET f.lastStep = :step, f.confirmedAt = :now"
                        + " WHERE f.login = :login AND f.confirmedAt IS NULL")
@NamedQuery(name = SecondFactor.DROP, query = "DELETE FROM SecondFactor f WHERE f.login = :login")
public class SecondFactor {

    /** Uses up the codes up to that step, unless somebody has already. */
    public static final String ACCEPT = "SecondFactor.accept";

    /** Puts the device in use. */
    public static final String CONFIRM = "SecondFactor.confirm";

    /** Forgets the device. */
    public static final String DROP = "SecondFactor.drop";

    @Id private String login;

    private byte[] seed;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    /** For JPA. */
    protected SecondFactor() {}

    public SecondFactor(StaffId account, byte[] sealedSeed, Instant now) {
        this.login = account.value();
        this.seed = sealedSeed.clone();
        this.begunAt = now;
    }

    /** Whose it is. */
    public StaffId account() {
        return new StaffId(login);
    }

    /** The seed, sealed. */
    public byte[] sealedSeed() {
        return seed.clone();
    }

    /** When its seed was made. */
    public Instant begunAt() {
        return begunAt;
    }

    /** Since when it is in use; null while the person has shown no code of it yet. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Whether it is in use. */
    public boolean isInUse() {
        return confirmedAt != null;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof SecondFactor that && login.equals(that.login);
    }

    @Override
    public final int hashCode() {
        return login.hashCode();
    }
}
