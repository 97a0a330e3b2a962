package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** A password that was in use, by its hash. */
@Embeddable
public class FormerPassword {

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    /** For JPA. */
    protected FormerPassword() {}

    public FormerPassword(String hash, Instant replacedAt) {
        this.hash = Objects.requireNonNull(hash, "hash");
        this.replacedAt = Objects.requireNonNull(replacedAt, "replacedAt");
    }

    /** The hash. */
    public String hash() {
        return hash;
    }

    /** When another one took its place. */
    public Instant replacedAt() {
        return replacedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerPassword that && Objects.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(hash);
    }
}
